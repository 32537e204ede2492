package vn.trinhky.authority.pages;

import java.time.LocalDate;
import vn.trinhky.word.LayoutProfile;

/** The day that the register was asked about, and the layout rules of a body on it. */
record Asked(LocalDate day, LayoutProfile profile) {}
