@NullMarked
package vn.trinhky.manuscript;

import org.jspecify.annotations.NullMarked;
