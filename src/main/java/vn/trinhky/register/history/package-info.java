/** What became of every line of the register, change by change: gaps and void numbers are explained here. */
@NullMarked
package vn.trinhky.register.history;

import org.jspecify.annotations.NullMarked;
