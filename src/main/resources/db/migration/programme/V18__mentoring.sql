-- What somebody wishes of mentoring: to have a mentor, or to be one for so many.
create table programme.mentoring_wish (
    programme uuid not null,
    part uuid not null,
    person uuid not null,
    side text not null check (side in ('mentor', 'mentee')),
    words text not null,
    subjects text[] not null,
    places int not null check (places between 1 and 3),
    primary key (programme, part, person, side),
    foreign key (programme, part) references programme.part on delete cascade
);

create index on programme.mentoring_wish (person);

-- Two who are proposed to each other; a yes is null until it was answered. circle: where they talk, once both said yes.
create table programme.mentorship (
    id uuid primary key,
    programme uuid not null,
    part uuid not null,
    mentor uuid not null,
    mentee uuid not null,
    proposed_at timestamptz not null,
    mentor_yes boolean,
    mentee_yes boolean,
    circle uuid,
    unique (programme, part, mentor, mentee),
    check (mentor <> mentee),
    foreign key (programme, part) references programme.part on delete cascade
);

create index on programme.mentorship (mentor);
create index on programme.mentorship (mentee);
