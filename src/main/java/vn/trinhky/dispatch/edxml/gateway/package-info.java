/** The gateway of the axis, over HTTP: what it is asked and what its failures mean. */
@NamedInterface("gateway")
@NullMarked
package vn.trinhky.dispatch.edxml.gateway;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
