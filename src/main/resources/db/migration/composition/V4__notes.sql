-- What was done is told by kind and by the codes of people, as JSON; the sentences with names that stood here go.
update composition.state set note = '';
