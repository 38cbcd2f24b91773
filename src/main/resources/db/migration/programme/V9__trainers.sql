-- Who may lead what is led inside the organisation: kinds of parts, and parts by words in their names.
create table programme.trainer (
    person uuid primary key,
    kinds text[] not null,
    subjects text[] not null,
    languages text[] not null,
    hours int not null check (hours between 0 and 160)
);

-- How many an occasion needs to lead it, and in which language; one who speaks the asker's until somebody says otherwise.
create table programme.trainers_needed (
    occasion uuid primary key references programme.occasion on delete cascade,
    trainers int not null check (trainers between 1 and 2),
    language text not null
);

-- Who was asked to lead an occasion, and what they said. A request that is taken back is gone.
create table programme.trainer_request (
    occasion uuid not null references programme.occasion on delete cascade,
    person uuid not null,
    reply text not null check (reply in ('asked', 'yes', 'no')),
    primary key (occasion, person)
);

create index on programme.trainer_request (person);

-- Circles in which trainers have supervision themselves; circles are another module's, known by their ids.
create table programme.supervision (
    circle uuid primary key,
    key uuid not null unique
);
