/**
 * A year of deadlines in fast-forward, on the real engine, scheduler and database.
 *
 * <p>What has to happen is written down by hand in {@code year/happened-2025.txt} and {@code year/reminders-2025.txt}; nothing in
 * this package reckons with the product's calendar.
 */
@NullMarked
package vn.trinhky.year;

import org.jspecify.annotations.NullMarked;
