@NullMarked
package vn.trinhky.manuscript.notation;

import org.jspecify.annotations.NullMarked;
