-- Who wants to be in a circle of a part; who is expected in one need not say so.
create table programme.circle_wish (
    programme uuid not null,
    part uuid not null,
    person uuid not null,
    primary key (programme, part, person),
    foreign key (programme, part) references programme.part on delete cascade
);

create index on programme.circle_wish (person);

-- What is composed of the people of a part: once, and again of those who came later.
create table programme.part_composition (
    composition uuid primary key,
    programme uuid not null,
    part uuid not null,
    at timestamptz not null default clock_timestamp(),
    foreign key (programme, part) references programme.part on delete cascade
);

create index on programme.part_composition (programme, part);

-- The talk by a method that is held at an occasion.
create table programme.occasion_talk (
    occasion uuid primary key references programme.occasion on delete cascade,
    gathering uuid not null
);
