-- Who is in the network of a part. Whose turn it is to host is not kept: it follows from the order of joining.
create table programme.network_member (
    programme uuid not null,
    part uuid not null,
    person uuid not null,
    number bigint generated always as identity,
    primary key (programme, part, person),
    foreign key (programme, part) references programme.part on delete cascade
);

create index on programme.network_member (person);

-- The last turn to host: a meeting, or handed on when starts_at is null. Questions of earlier meetings are not kept.
-- member: the number in network_member, also of who has left.
create table programme.network_turn (
    programme uuid not null,
    part uuid not null,
    number int not null check (number > 0),
    member bigint not null,
    person uuid not null,
    starts_at timestamptz,
    place text not null,
    question text not null,
    primary key (programme, part),
    foreign key (programme, part) references programme.part on delete cascade
);

create index on programme.network_turn (person);
