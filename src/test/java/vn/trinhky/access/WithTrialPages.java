package vn.trinhky.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import vn.trinhky.testing.OnRealPostgres;
import vn.trinhky.testing.TestClock;

/** The whole application on a real port, with the trial office and its pages, in demo mode. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "trinhky.demo=true")
@OnRealPostgres
@Import({TestClock.class, TrialOffice.class, TrialPages.class})
@interface WithTrialPages {}
