@NullMarked
package vn.trinhky.manuscript.outline;

import org.jspecify.annotations.NullMarked;
