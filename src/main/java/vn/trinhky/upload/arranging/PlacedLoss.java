package vn.trinhky.upload.arranging;

import vn.trinhky.word.reading.found.NotCarried;

/** Something of a file that stays behind, and the key of the section where it stood; empty if that goes nowhere. */
public record PlacedLoss(NotCarried notCarried, String section) {}
