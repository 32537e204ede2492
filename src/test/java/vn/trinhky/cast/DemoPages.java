package vn.trinhky.cast;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import vn.trinhky.testing.OnRealPostgres;

/** The whole application with the demo office; pages are asked without a network. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@SpringBootTest(properties = "trinhky.demo=true")
@AutoConfigureMockMvc
@OnRealPostgres
@Import({Cast.class, RoundInHand.class, ManyUnits.class, FiguresInHand.class, Clerk.class, CountedStatements.class})
public @interface DemoPages {}
