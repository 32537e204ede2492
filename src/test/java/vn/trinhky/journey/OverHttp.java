package vn.trinhky.journey;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.testing.OnRealPostgres;

/** The demo office on a real port; its mail server is down, so that letters stay where they are. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"trinhky.demo=true", "spring.mail.host=127.0.0.1", "spring.mail.port=9"})
@OnRealPostgres
@Import({Cast.class, RoundInHand.class, Stages.class, Everything.class})
@interface OverHttp {}
