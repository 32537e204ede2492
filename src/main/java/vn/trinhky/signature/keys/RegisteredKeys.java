package vn.trinhky.signature.keys;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface RegisteredKeys extends JpaRepository<RegisteredKey, UUID> {

    List<RegisteredKey> findByPersonIdOrderByRegisteredAtDesc(UUID person);

    List<RegisteredKey> findByUnitIdOrderByRegisteredAtDesc(UUID unit);

    List<RegisteredKey> findByOrderByRegisteredAtDesc();

    boolean existsByFingerprint(String fingerprint);
}
