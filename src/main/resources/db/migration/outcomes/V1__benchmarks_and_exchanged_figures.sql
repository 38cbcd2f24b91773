create schema if not exists outcomes;

-- What other municipalities have, as Kolada knows it. A municipality is four digits.
create table outcomes.benchmark (
    kpi text not null check (kpi in ('N00090', 'N00216', 'U00200', 'U00201', 'U00202', 'U00203')),
    municipality text not null check (municipality ~ '^[0-9]{4}$'),
    year int not null,
    value double precision not null check (value between 0 and 100),
    primary key (kpi, municipality, year)
);

-- Key figures that another municipality has handed over. No area means all of it.
create table outcomes.exchanged (
    municipality text not null,
    year int not null,
    figure text not null,
    definition int not null,
    area text,
    value double precision not null,
    low double precision,
    high double precision,
    unique nulls not distinct (municipality, year, figure, area)
);
