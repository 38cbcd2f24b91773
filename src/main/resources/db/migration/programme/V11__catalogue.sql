-- What one may choose within a part; a part without any is itself what one comes to.
create table programme.offer (
    id uuid primary key,
    key uuid not null unique,
    programme uuid not null,
    part uuid not null,
    name text not null,
    about text not null,
    subjects text[] not null,
    provider text not null,
    credits numeric(3, 1) not null,
    material_names text[] not null,
    material_addresses text[] not null,
    question text not null,
    foreign key (programme, part) references programme.part on delete cascade,
    check (cardinality(material_names) = cardinality(material_addresses))
);

create index on programme.offer (programme, part);

alter table programme.occasion add column offer uuid references programme.offer;

-- How many each may choose, from when, and for how many days those who were interested choose before all others.
create table programme.choosing (
    programme uuid not null,
    part uuid not null,
    most int check (most > 0),
    opens_on date,
    wave int not null check (wave >= 0),
    primary key (programme, part),
    foreign key (programme, part) references programme.part on delete cascade
);

create table programme.interest (
    programme uuid not null,
    part uuid not null,
    person uuid not null,
    primary key (programme, part, person),
    foreign key (programme, part) references programme.part on delete cascade
);

create index on programme.interest (person);
