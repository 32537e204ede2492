package vn.trinhky.tmp;
import org.junit.jupiter.api.Test;
class ModulesTests { @Test void v() { org.springframework.modulith.core.ApplicationModules m = org.springframework.modulith.core.ApplicationModules.of(vn.trinhky.TrinhKyApplication.class); m.forEach(x -> System.out.println("MOD " + x.getIdentifier() + " " + x.getNamedInterfaces())); System.out.println("VERIFY " + m.detectViolations()); } }
