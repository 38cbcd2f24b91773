-- What is asked of a roll-out, line by line as its strategist wrote it.
create table programme.rollout (
    programme uuid not null,
    part uuid not null,
    weekdays int[] not null,
    closed text not null,
    hours text not null,
    nights text not null,
    rooms text not null,
    trainers text not null,
    share text not null,
    mixed boolean not null,
    at_night uuid[] not null,
    primary key (programme, part),
    foreign key (programme, part) references programme.part on delete cascade
);

-- Two at most: the one that holds, and the one that is proposed.
create table programme.rollout_plan (
    id uuid primary key,
    key uuid not null unique,
    programme uuid not null,
    part uuid not null,
    made_at timestamptz not null default clock_timestamp(),
    accepted_at timestamptz,
    foreign key (programme, part) references programme.rollout on delete cascade
);

create unique index on programme.rollout_plan (programme, part, (accepted_at is null));

create table programme.rollout_session (
    plan uuid not null references programme.rollout_plan on delete cascade,
    id uuid not null,
    day date not null,
    begins time not null,
    ends time not null,
    night boolean not null,
    room text not null,
    places int not null,
    trainer text not null,
    locked boolean not null,
    primary key (plan, id)
);

-- Everybody has one place in a plan.
create table programme.rollout_place (
    plan uuid not null,
    person uuid not null,
    session uuid not null,
    primary key (plan, person),
    foreign key (plan, session) references programme.rollout_session on delete cascade
);

create index on programme.rollout_place (person);
create index on programme.rollout_place (plan, session);

-- A trainer cannot come. The reason is nobody's business.
create table programme.rollout_away (
    programme uuid not null,
    part uuid not null,
    trainer text not null,
    first_day date not null,
    last_day date not null,
    primary key (programme, part, trainer, first_day, last_day),
    foreign key (programme, part) references programme.rollout on delete cascade
);
