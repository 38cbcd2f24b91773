package tillit.mandates;

import java.util.Optional;
import java.util.UUID;

/** It has been decided what becomes of a wider mandate. */
public record TrialDecided(TrialId trial, Optional<UUID> origin, Trials.State state) {}
