package vn.trinhky.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.flowable.engine.RepositoryService;
import org.flowable.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.regime.RoundId;
import vn.trinhky.testing.OnRealPostgres;

@SpringBootTest(properties = "trinhky.demo=true")
@OnRealPostgres
@Import({Cast.class, RoundInHand.class})
class ProcessDeploymentTests {

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService instances;

    @Autowired
    ProcessDeployment deployment;

    @Autowired
    RoundInHand rounds;

    @Autowired
    Compilation compilation;

    @Test
    void leavesAnUnchangedProcessAlone() {
        long before = versions("submission");

        deployment.afterSingletonsInstantiated();

        assertThat(versions("submission")).isEqualTo(before);
    }

    @Test
    void makesAChangedFileANewVersionAndRunningInstancesKeepTheirs(@TempDir Path folder) throws IOException {
        RoundId early = rounds.open(new ReportingPeriod(2041, 1));
        int before = versionOf(early);
        String changed =
                Files.readString(Path.of("processes/report.bpmn20.xml")).replace("Mở kỳ báo cáo", "Mở kỳ");
        Files.writeString(folder.resolve("report.bpmn20.xml"), changed);

        new ProcessDeployment(repository, folder.toUri().toString()).afterSingletonsInstantiated();
        RoundId late = rounds.open(new ReportingPeriod(2041, 2));

        assertThat(versionOf(early)).isEqualTo(before);
        assertThat(versionOf(late)).isEqualTo(before + 1);
    }

    private long versions(String process) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .count();
    }

    private int versionOf(RoundId round) {
        String report = compilation.reportOf(round).orElseThrow().id().value().toString();
        return instances
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(report)
                .singleResult()
                .getProcessDefinitionVersion();
    }
}
