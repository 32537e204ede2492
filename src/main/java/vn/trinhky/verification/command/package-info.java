/** The same check on the command line, without server, database and network. */
@NamedInterface("command")
@NullMarked
package vn.trinhky.verification.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
