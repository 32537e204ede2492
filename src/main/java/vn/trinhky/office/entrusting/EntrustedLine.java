package vn.trinhky.office.entrusting;

import java.time.LocalDate;
import java.util.UUID;
import vn.trinhky.office.PostKind;

/** A post whose work can be given away and that somebody holds up to a certain day, in a unit that an administrator looks after. */
public record EntrustedLine(
        UUID id, String person, PostKind post, String title, String unit, LocalDate since, LocalDate until) {}
