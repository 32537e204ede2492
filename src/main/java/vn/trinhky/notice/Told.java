package vn.trinhky.notice;

import vn.trinhky.office.PersonId;

/** Who is told what. */
public record Told(PersonId person, Notice notice) {}
