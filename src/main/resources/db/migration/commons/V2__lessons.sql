create schema if not exists commons;

-- What somebody learned, told by themself. person: known to nobody but them when named is false; then those who read are
-- told area and whether they lead, as it was when they chose it; when it is named, area is what
-- they led, of top management alone. told: the day, and no more, so that nobody can tell by
-- the order who it was. A lesson is deleted on erased_on, at once when its writer withdraws it.
create table commons.lesson (
    id uuid primary key,
    kind text not null check (kind in ('HELPED', 'FAILED')),
    title text not null,
    situation text not null,
    tried text not null,
    happened text not null,
    next_time text not null,
    principles uuid[] not null check (cardinality(principles) <= 3),
    question text not null,
    person uuid not null,
    named boolean not null,
    area text not null,
    leads boolean not null,
    language text not null,
    told date not null,
    handling text not null,
    erased_on date not null,
    words tsvector not null generated always as (
        setweight(to_tsvector(case language when 'da' then 'danish'::regconfig when 'en' then 'english'::regconfig
            else 'swedish'::regconfig end, title), 'A')
        || to_tsvector(case language when 'da' then 'danish'::regconfig when 'en' then 'english'::regconfig
            else 'swedish'::regconfig end, situation || ' ' || tried || ' ' || happened || ' ' || next_time)) stored
);

create index on commons.lesson using gin (words);
create index on commons.lesson (kind, told desc, id);
create index on commons.lesson (kind, question, told desc, id);
create index on commons.lesson (person);
create index on commons.lesson (erased_on);

-- Whom it helped too: counted, and never told who.
create table commons.lesson_helped (
    lesson uuid not null references commons.lesson on delete cascade,
    person uuid not null,
    primary key (lesson, person)
);

create index on commons.lesson_helped (person);
