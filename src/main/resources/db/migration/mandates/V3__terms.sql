-- What is promised of stop_rule and look_at: they are the two's, and what is tried is everybody's to read.
alter table mandates.trial add terms_handling text not null default 'ANSWERING/ENDED/24';
alter table mandates.trial alter terms_handling drop default;
