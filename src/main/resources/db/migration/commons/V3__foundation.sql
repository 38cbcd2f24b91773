-- The leadership foundation: its principles in their order. shown_since: empty while only whoever prepares it sees it.
create table commons.principle (
    id uuid primary key,
    place int not null,
    shown_since date,
    taken_away boolean not null default false
);

-- What a principle says, in as many languages as somebody has written; the highest number holds.
create table commons.wording (
    principle uuid not null references commons.principle on delete cascade,
    number int not null,
    language text not null check (language in ('sv', 'da', 'en')),
    name text not null,
    words text not null,
    handling text not null,
    erased_on date,
    primary key (principle, number, language)
);

create index on commons.wording (erased_on) where erased_on is not null;

-- What a principle means at a workplace, as they said it themselves. number: of the wording that they read.
create table commons.reading (
    id uuid primary key,
    principle uuid not null references commons.principle on delete cascade,
    number int not null,
    unit uuid not null,
    words text not null,
    people int check (people between 1 and 500),
    talked_on date not null,
    handling text not null,
    erased_on date not null
);

create index on commons.reading (principle, unit, talked_on desc);
create index on commons.reading (unit);
create index on commons.reading (erased_on);

-- Conversations in which it was read together. Who organised one is known to the conversation.
create table commons.reading_talk (
    gathering uuid primary key,
    principle uuid not null references commons.principle on delete cascade,
    day date not null
);

create index on commons.reading_talk (principle);
