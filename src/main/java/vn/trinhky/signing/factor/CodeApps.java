package vn.trinhky.signing.factor;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import vn.trinhky.office.PersonId;

interface CodeApps extends JpaRepository<CodeApp, UUID> {

    Optional<CodeApp> findByPersonAndWithdrawnAtIsNull(PersonId person);

    List<CodeApp> findByConfirmedAtIsNotNullAndWithdrawnAtIsNull();

    /** Locked: one code, typed in two windows at once, is taken once. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from CodeApp a where a.person = :person and a.withdrawnAt is null")
    Optional<CodeApp> lock(PersonId person);
}
