/** The pages and the programs' door of keys and pictures. */
@NullMarked
package vn.trinhky.signature.pages;

import org.jspecify.annotations.NullMarked;
