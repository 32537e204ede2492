package vn.trinhky.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.ContextCustomizerFactories;

/**
 * Gives a {@code @SpringBootTest} a new, empty database on a real PostgreSQL.
 *
 * <p>One server runs per test JVM, one database is made per Spring context; tests with equal settings share both, so a
 * test must not count on an empty table. As with any given database, demo mode is off unless the test sets
 * {@code trinhky.demo=true}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Inherited
@ContextCustomizerFactories(RealPostgresFactory.class)
public @interface OnRealPostgres {}
