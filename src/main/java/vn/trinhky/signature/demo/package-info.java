/**
 * Keys, certificates and pictures of the demonstration and of the tests. They look like real ones and are worth nothing:
 * the authority calls itself a trial.
 */
@NamedInterface("demo")
@NullMarked
package vn.trinhky.signature.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
