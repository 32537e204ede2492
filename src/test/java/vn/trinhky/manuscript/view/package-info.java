@NullMarked
package vn.trinhky.manuscript.view;

import org.jspecify.annotations.NullMarked;
