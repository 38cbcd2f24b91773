create schema if not exists commons;

-- What a unit is here for, in its own words; the highest number is the one that holds. talked: in which conversation it
-- was found. key: of the form that it came by. A version that another took the place of is erased on erased_on.
create table commons.assignment (
    unit uuid not null,
    number int not null check (number > 0),
    words text not null,
    talked text not null,
    on_day date not null,
    key uuid not null,
    handling text not null,
    erased_on date,
    primary key (unit, number),
    unique (unit, key)
);

create index on commons.assignment (erased_on) where erased_on is not null;
