package vn.trinhky.office.absence;

import vn.trinhky.office.PersonId;

/** Somebody with an account. @param post the nearest one that she holds, with its unit */
public record Colleague(PersonId id, String name, String post) {}
