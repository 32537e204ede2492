/** The demo office: its people, its regime and a round under way, read from {@code src/main/resources/demo}. */
@NullMarked
package vn.trinhky.operations.demo;

import org.jspecify.annotations.NullMarked;
