@NullMarked
package vn.trinhky.manuscript.json;

import org.jspecify.annotations.NullMarked;
