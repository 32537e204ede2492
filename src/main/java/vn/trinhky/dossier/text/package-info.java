/** The rooms of the texts: what units submitted with their figures, and every version of the report. */
@NullMarked
package vn.trinhky.dossier.text;

import org.jspecify.annotations.NullMarked;
