package vn.trinhky.signature.demo;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.jspecify.annotations.Nullable;

/**
 * A certificate authority for trying things out. It vouches for whoever asks, so nobody outside may trust it.
 *
 * @param certificate its own, signed by itself
 */
public record TrialAuthority(X509Certificate certificate, PrivateKey key) {

    public static final String NAME = "Trình Ký – CA thử nghiệm";

    /** Who a certificate is for; {@code title} is empty for a unit. */
    public record Subject(String name, String title, String organisation) {}

    /** A new authority that vouches for itself. */
    public static TrialAuthority found(KeyPair keys, Instant from, Instant until) {
        X500Name name = name(new Subject(NAME, "", "Chỉ dùng để thử"));
        X509v3CertificateBuilder builder = builder(name, name, keys.getPublic(), from, until);
        try {
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
            builder.addExtension(
                    Extension.subjectKeyIdentifier,
                    false,
                    new JcaX509ExtensionUtils().createSubjectKeyIdentifier(keys.getPublic()));
            return new TrialAuthority(signed(builder, keys.getPrivate()), keys.getPrivate());
        } catch (CertIOException | GeneralSecurityException cause) {
            throw new IllegalStateException(cause);
        }
    }

    /** A certificate for the public half of a key that signs documents. */
    public X509Certificate certify(PublicKey owned, Subject subject, Instant from, Instant until) {
        return certify(owned, subject, from, until, null);
    }

    /** A certificate for a key that stamps times (RFC 3161). */
    public X509Certificate certifyTimeStamps(PublicKey owned, String name, Instant from, Instant until) {
        return certify(
                owned,
                new Subject(name, "", "Chỉ dùng để thử"),
                from,
                until,
                new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
    }

    private X509Certificate certify(
            PublicKey owned, Subject subject, Instant from, Instant until, @Nullable ExtendedKeyUsage purpose) {
        X500Name issuer =
                X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
        X509v3CertificateBuilder builder = builder(issuer, name(subject), owned, from, until);
        try {
            JcaX509ExtensionUtils extensions = new JcaX509ExtensionUtils();
            builder.addExtension(
                    Extension.keyUsage,
                    true,
                    new KeyUsage(
                            purpose == null
                                    ? KeyUsage.digitalSignature | KeyUsage.nonRepudiation
                                    : KeyUsage.digitalSignature));
            if (purpose != null) {
                builder.addExtension(Extension.extendedKeyUsage, true, purpose);
            }
            builder.addExtension(
                    Extension.authorityKeyIdentifier,
                    false,
                    extensions.createAuthorityKeyIdentifier(certificate.getPublicKey()));
            builder.addExtension(Extension.subjectKeyIdentifier, false, extensions.createSubjectKeyIdentifier(owned));
            return signed(builder, key);
        } catch (CertIOException | GeneralSecurityException cause) {
            throw new IllegalStateException(cause);
        }
    }

    private static X509v3CertificateBuilder builder(
            X500Name issuer, X500Name subject, PublicKey owned, Instant from, Instant until) {
        return new X509v3CertificateBuilder(
                issuer,
                new BigInteger(63, new SecureRandom()).add(BigInteger.ONE),
                Date.from(from),
                Date.from(until),
                subject,
                SubjectPublicKeyInfo.getInstance(owned.getEncoded()));
    }

    private static X509Certificate signed(X509v3CertificateBuilder builder, PrivateKey by)
            throws GeneralSecurityException {
        String algorithm = "EC".equals(by.getAlgorithm()) ? "SHA256withECDSA" : "SHA256withRSA";
        try {
            return new JcaX509CertificateConverter()
                    .getCertificate(builder.build(new JcaContentSignerBuilder(algorithm).build(by)));
        } catch (OperatorCreationException cause) {
            throw new GeneralSecurityException(cause);
        }
    }

    private static X500Name name(Subject subject) {
        X500NameBuilder name =
                new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.C, "VN").addRDN(BCStyle.O, subject.organisation());
        if (!subject.title().isEmpty()) {
            name.addRDN(BCStyle.T, subject.title());
        }
        return name.addRDN(BCStyle.CN, subject.name()).build();
    }
}
