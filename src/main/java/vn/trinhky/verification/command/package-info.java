/** The same check on the command line, without server, database and network. */
@NullMarked
package vn.trinhky.verification.command;

import org.jspecify.annotations.NullMarked;
