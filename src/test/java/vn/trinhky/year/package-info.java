/**
 * A year of deadlines in fast-forward, on the real engine, scheduler and database.
 *
 * <p>What has to happen stands in {@code year/happened-2025.txt} and {@code year/reminders-2025.txt}. It was reckoned from the rules
 * by a model outside the product with a calendar of its own, never copied from what the product did; where the two differ, the
 * rule decides. Nothing in this package reckons with the product's calendar.
 */
@NullMarked
package vn.trinhky.year;

import org.jspecify.annotations.NullMarked;
