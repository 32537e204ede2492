/** The register of signing authorities as people and programs see it. */
@NullMarked
package vn.trinhky.authority.pages;

import org.jspecify.annotations.NullMarked;
