package vn.trinhky.workflow;

import java.io.IOException;
import java.io.InputStream;
import org.flowable.engine.RepositoryService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys the processes at start, each under its own name. A changed file becomes a new version and running instances
 * keep theirs; an unchanged one is left alone, wherever it was read from.
 */
@Component
class ProcessDeployment implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(ProcessDeployment.class);

    private final RepositoryService repository;
    private final String folder;

    /** @param folder where the processes lie; an office may name its own folder with {@code file:/…/} */
    ProcessDeployment(RepositoryService repository, @Value("${trinhky.processes-folder}") String folder) {
        this.repository = repository;
        this.folder = folder.endsWith("/") ? folder : folder + "/";
    }

    @Override
    public void afterSingletonsInstantiated() {
        try {
            for (Resource process : new PathMatchingResourcePatternResolver().getResources(folder + "*.bpmn20.xml")) {
                deploy(process);
            }
        } catch (IOException unreadable) {
            throw new IllegalStateException("the processes in " + folder + " cannot be read", unreadable);
        }
    }

    private void deploy(Resource process) throws IOException {
        String name = String.valueOf(process.getFilename());
        try (InputStream xml = process.getInputStream()) {
            repository
                    .createDeployment()
                    .name(name)
                    .addInputStream(name, xml)
                    .enableDuplicateFiltering()
                    .deploy();
        }
        LOG.debug("process {} is deployed", name);
    }
}
