package vn.trinhky.office.entrusting;

import java.time.LocalDate;
import vn.trinhky.office.PersonId;
import vn.trinhky.office.PostKind;
import vn.trinhky.office.UnitId;

/**
 * The work of a post, given to somebody.
 *
 * @param until the last day on which she does it
 */
public record Entrusted(PersonId to, PostKind post, UnitId unit, LocalDate until) {}
