/** The register of cited documents as people and programs see it. */
@NullMarked
package vn.trinhky.citations.pages;

import org.jspecify.annotations.NullMarked;
