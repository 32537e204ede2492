/**
 * The scripts of a page that does more than show: which modules there are, under which address, and their words.
 *
 * <p>In: what lies under {@code static/islands}, the editor's modules from WebJars, the message files. Out: the import
 * map, its fingerprint for the content policy, and sentences as JSON.
 *
 * <p>Decision: there is no bundler. Modules are loaded as they are written, and the import map gives each the address
 * that carries the digest of its content, so that a browser asks for it once and never again until it changes.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.trinhky.islands;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
