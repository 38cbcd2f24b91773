-- A question to those for whom a part of analysis is, with needs to choose among, up to its last day.
create table programme.survey (
    programme uuid not null,
    part uuid not null,
    question text not null,
    needs text[] not null,
    last_day date not null,
    primary key (programme, part),
    foreign key (programme, part) references programme.part on delete cascade
);

-- Who has answered, and what was answered, share nothing but the survey: no person, no time, no order. With each
-- answer all rows of its survey are written anew, in an order of chance and by one transaction, in both tables.
create table programme.surveyed (
    programme uuid not null,
    part uuid not null,
    person uuid not null,
    primary key (programme, part, person),
    foreign key (programme, part) references programme.survey on delete cascade
);

create index on programme.surveyed (person);

-- picks: places in the survey's needs, from 0.
create table programme.survey_answer (
    id uuid primary key,
    programme uuid not null,
    part uuid not null,
    picks int[] not null check (cardinality(picks) <= 3),
    line text not null,
    foreign key (programme, part) references programme.survey on delete cascade
);

create index on programme.survey_answer (programme, part);

-- What the strategist wrote down of an interview; who it was with is a role in words, never a person.
create table programme.interview (
    id uuid primary key,
    programme uuid not null,
    part uuid not null,
    day date not null,
    who text not null,
    words text not null,
    number bigint generated always as identity,
    foreign key (programme, part) references programme.part on delete cascade
);

create index on programme.interview (programme, part);
