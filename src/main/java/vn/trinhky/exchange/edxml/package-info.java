/** The envelope as XML, written and read. */
@NamedInterface("edxml")
@NullMarked
package vn.trinhky.exchange.edxml;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
