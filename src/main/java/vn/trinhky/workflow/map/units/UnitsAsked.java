package vn.trinhky.workflow.map.units;

import org.jspecify.annotations.Nullable;

/**
 * Which units somebody wants to see.
 *
 * @param standing where their parts stand, null for the first place that has any
 * @param page from 1 on; what is beyond the last is the last
 */
public record UnitsAsked(@Nullable Standing standing, int page) {}
