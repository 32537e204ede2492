package vn.trinhky.review;

import java.time.Instant;
import vn.trinhky.compilation.FrozenReport;

record Clearance(FrozenReport text, Instant clearedAt) implements ClearedReport {}
