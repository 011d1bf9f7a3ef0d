import { Document } from 'shared-1';
import { Open } from 'shared-4';
import { z } from 'zod';

/** A member as an item of `authors.json`, which tells neither teams, incubator, type nor badges. */
declare const ApiAuthor: z.ZodCodec<z.ZodType<Document, Document, z.core.$ZodTypeInternals<Document, Document>>, z.ZodObject<{
    id: z.ZodString;
    name: z.ZodString;
    role: z.ZodOptional<z.ZodString>;
    domain: z.ZodOptional<z.ZodType<Open<"Animation" | "Attributaire" | "Autre" | "Coaching" | "Data" | "Design" | "Déploiement" | "Développement" | "Intraprenariat" | "Produit" | "Support">, string, z.core.$ZodTypeInternals<Open<"Animation" | "Attributaire" | "Autre" | "Coaching" | "Data" | "Design" | "Déploiement" | "Développement" | "Intraprenariat" | "Produit" | "Support">, string>> & {
        known: readonly ["Animation", "Attributaire", "Autre", "Coaching", "Data", "Déploiement", "Design", "Développement", "Intraprenariat", "Produit", "Support"];
    }>;
    missions: z.ZodDefault<z.ZodArray<z.ZodObject<{
        start: z.core.$ZodBranded<z.ZodISODate, "CalendarDate", "out">;
        end: z.ZodOptional<z.core.$ZodBranded<z.ZodISODate, "CalendarDate", "out">>;
        status: z.ZodOptional<z.ZodType<Open<"admin" | "independent" | "service">, string, z.core.$ZodTypeInternals<Open<"admin" | "independent" | "service">, string>> & {
            known: readonly ["independent", "admin", "service"];
        }>;
        employer: z.ZodOptional<z.ZodString>;
        startups: z.ZodDefault<z.ZodArray<z.ZodString>>;
        written: z.ZodOptional<z.ZodObject<{
            form: z.ZodString;
            keys: z.ZodOptional<z.ZodArray<z.ZodString>>;
            extra: z.ZodOptional<z.ZodCustom<Document, Document>>;
            raw: z.ZodOptional<z.ZodCustom<Document, Document>>;
        }, z.core.$strip>>;
    }, z.core.$strip>>>;
    memberType: z.ZodOptional<z.ZodType<Open<"attributaire" | "autre" | "beta" | "dinum">, string, z.core.$ZodTypeInternals<Open<"attributaire" | "autre" | "beta" | "dinum">, string>> & {
        known: readonly ["beta", "autre", "dinum", "attributaire"];
    }>;
    skills: z.ZodDefault<z.ZodArray<z.ZodString>>;
    github: z.ZodOptional<z.ZodString>;
    link: z.ZodOptional<z.ZodString>;
    teams: z.ZodDefault<z.ZodArray<z.ZodString>>;
    incubator: z.ZodOptional<z.ZodString>;
    previously: z.ZodDefault<z.ZodArray<z.ZodString>>;
    startups: z.ZodDefault<z.ZodArray<z.ZodString>>;
    badges: z.ZodDefault<z.ZodArray<z.ZodString>>;
    avatar: z.ZodOptional<z.ZodString>;
    bio: z.ZodDefault<z.ZodString>;
    written: z.ZodOptional<z.ZodObject<{
        form: z.ZodString;
        keys: z.ZodOptional<z.ZodArray<z.ZodString>>;
        extra: z.ZodOptional<z.ZodCustom<Document, Document>>;
        raw: z.ZodOptional<z.ZodCustom<Document, Document>>;
    }, z.core.$strip>>;
}, z.core.$strip>>;
/** The members as `authors.json` of the public API lists them, versions 2.6 and 2.7. */
declare const ApiAuthors: z.ZodArray<z.ZodCodec<z.ZodType<Document, Document, z.core.$ZodTypeInternals<Document, Document>>, z.ZodObject<{
    id: z.ZodString;
    name: z.ZodString;
    role: z.ZodOptional<z.ZodString>;
    domain: z.ZodOptional<z.ZodType<Open<"Animation" | "Attributaire" | "Autre" | "Coaching" | "Data" | "Design" | "Déploiement" | "Développement" | "Intraprenariat" | "Produit" | "Support">, string, z.core.$ZodTypeInternals<Open<"Animation" | "Attributaire" | "Autre" | "Coaching" | "Data" | "Design" | "Déploiement" | "Développement" | "Intraprenariat" | "Produit" | "Support">, string>> & {
        known: readonly ["Animation", "Attributaire", "Autre", "Coaching", "Data", "Déploiement", "Design", "Développement", "Intraprenariat", "Produit", "Support"];
    }>;
    missions: z.ZodDefault<z.ZodArray<z.ZodObject<{
        start: z.core.$ZodBranded<z.ZodISODate, "CalendarDate", "out">;
        end: z.ZodOptional<z.core.$ZodBranded<z.ZodISODate, "CalendarDate", "out">>;
        status: z.ZodOptional<z.ZodType<Open<"admin" | "independent" | "service">, string, z.core.$ZodTypeInternals<Open<"admin" | "independent" | "service">, string>> & {
            known: readonly ["independent", "admin", "service"];
        }>;
        employer: z.ZodOptional<z.ZodString>;
        startups: z.ZodDefault<z.ZodArray<z.ZodString>>;
        written: z.ZodOptional<z.ZodObject<{
            form: z.ZodString;
            keys: z.ZodOptional<z.ZodArray<z.ZodString>>;
            extra: z.ZodOptional<z.ZodCustom<Document, Document>>;
            raw: z.ZodOptional<z.ZodCustom<Document, Document>>;
        }, z.core.$strip>>;
    }, z.core.$strip>>>;
    memberType: z.ZodOptional<z.ZodType<Open<"attributaire" | "autre" | "beta" | "dinum">, string, z.core.$ZodTypeInternals<Open<"attributaire" | "autre" | "beta" | "dinum">, string>> & {
        known: readonly ["beta", "autre", "dinum", "attributaire"];
    }>;
    skills: z.ZodDefault<z.ZodArray<z.ZodString>>;
    github: z.ZodOptional<z.ZodString>;
    link: z.ZodOptional<z.ZodString>;
    teams: z.ZodDefault<z.ZodArray<z.ZodString>>;
    incubator: z.ZodOptional<z.ZodString>;
    previously: z.ZodDefault<z.ZodArray<z.ZodString>>;
    startups: z.ZodDefault<z.ZodArray<z.ZodString>>;
    badges: z.ZodDefault<z.ZodArray<z.ZodString>>;
    avatar: z.ZodOptional<z.ZodString>;
    bio: z.ZodDefault<z.ZodString>;
    written: z.ZodOptional<z.ZodObject<{
        form: z.ZodString;
        keys: z.ZodOptional<z.ZodArray<z.ZodString>>;
        extra: z.ZodOptional<z.ZodCustom<Document, Document>>;
        raw: z.ZodOptional<z.ZodCustom<Document, Document>>;
    }, z.core.$strip>>;
}, z.core.$strip>>>;

/** An incubator with its startups; one that several incubators share stands with each of them. */
declare const IncubatorWithStartups: z.ZodObject<{
    id: z.ZodString;
    name: z.ZodString;
    owner: z.ZodOptional<z.ZodString>;
    contact: z.ZodOptional<z.ZodString>;
    address: z.ZodOptional<z.ZodString>;
    website: z.ZodOptional<z.ZodString>;
    github: z.ZodOptional<z.ZodString>;
    logo: z.ZodOptional<z.ZodString>;
    summary: z.ZodOptional<z.ZodString>;
    highlightedStartups: z.ZodDefault<z.ZodArray<z.ZodString>>;
    hidden: z.ZodOptional<z.ZodBoolean>;
    formerIds: z.ZodDefault<z.ZodArray<z.ZodString>>;
    description: z.ZodDefault<z.ZodString>;
    written: z.ZodOptional<z.ZodObject<{
        form: z.ZodString;
        keys: z.ZodOptional<z.ZodArray<z.ZodString>>;
        extra: z.ZodOptional<z.ZodCustom<Document, Document>>;
        raw: z.ZodOptional<z.ZodCustom<Document, Document>>;
    }, z.core.$strip>>;
    startups: z.ZodDefault<z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        name: z.ZodString;
        pitch: z.ZodOptional<z.ZodString>;
        incubator: z.ZodOptional<z.ZodString>;
        incubators: z.ZodDefault<z.ZodArray<z.ZodString>>;
        sponsors: z.ZodDefault<z.ZodArray<z.ZodString>>;
        phases: z.ZodDefault<z.ZodArray<z.ZodObject<{
            name: z.ZodType<Open<"abandon" | "abandon-investigation" | "acceleration" | "consolidation" | "construction" | "investigation" | "opere" | "transfere">, string, z.core.$ZodTypeInternals<Open<"abandon" | "abandon-investigation" | "acceleration" | "consolidation" | "construction" | "investigation" | "opere" | "transfere">, string>> & {
                known: readonly ["investigation", "construction", "acceleration", "consolidation", "transfere", "opere", "abandon-investigation", "abandon"];
            };
            start: z.core.$ZodBranded<z.ZodISODate, "CalendarDate", "out">;
            end: z.ZodOptional<z.core.$ZodBranded<z.ZodISODate, "CalendarDate", "out">>;
            comment: z.ZodOptional<z.ZodString>;
            written: z.ZodOptional<z.ZodObject<{
                form: z.ZodString;
                keys: z.ZodOptional<z.ZodArray<z.ZodString>>;
                extra: z.ZodOptional<z.ZodCustom<Document, Document>>;
                raw: z.ZodOptional<z.ZodCustom<Document, Document>>;
            }, z.core.$strip>>;
        }, z.core.$strip>>>;
        events: z.ZodDefault<z.ZodArray<z.ZodObject<{
            name: z.ZodType<Open<"committee" | "eig" | "end" | "fast" | "national_impact" | "other" | "product_launch">, string, z.core.$ZodTypeInternals<Open<"committee" | "eig" | "end" | "fast" | "national_impact" | "other" | "product_launch">, string>> & {
                known: readonly ["committee", "product_launch", "national_impact", "fast", "eig", "end", "other"];
            };
            date: z.core.$ZodBranded<z.ZodISODate, "CalendarDate", "out">;
            comment: z.ZodOptional<z.ZodString>;
            written: z.ZodOptional<z.ZodObject<{
                form: z.ZodString;
                keys: z.ZodOptional<z.ZodArray<z.ZodString>>;
                extra: z.ZodOptional<z.ZodCustom<Document, Document>>;
                raw: z.ZodOptional<z.ZodCustom<Document, Document>>;
            }, z.core.$strip>>;
        }, z.core.$strip>>>;
        contact: z.ZodOptional<z.ZodString>;
        dinumContact: z.ZodOptional<z.ZodString>;
        incubatorContact: z.ZodOptional<z.ZodString>;
        link: z.ZodOptional<z.ZodString>;
        repository: z.ZodOptional<z.ZodString>;
        statsUrl: z.ZodOptional<z.ZodString>;
        budgetUrl: z.ZodOptional<z.ZodString>;
        impactUrl: z.ZodOptional<z.ZodString>;
        dashlordUrl: z.ZodOptional<z.ZodString>;
        riskAnalysisUrl: z.ZodOptional<z.ZodString>;
        stats: z.ZodOptional<z.ZodBoolean>;
        riskAnalysis: z.ZodOptional<z.ZodBoolean>;
        monServiceSecurise: z.ZodOptional<z.ZodBoolean>;
        accessibilityStatus: z.ZodOptional<z.ZodType<Open<"non conforme" | "partiellement conforme" | "totalement conforme">, string, z.core.$ZodTypeInternals<Open<"non conforme" | "partiellement conforme" | "totalement conforme">, string>> & {
            known: readonly ["non conforme", "partiellement conforme", "totalement conforme"];
        }>;
        userTypes: z.ZodDefault<z.ZodArray<z.ZodString>>;
        themes: z.ZodDefault<z.ZodArray<z.ZodString>>;
        technologies: z.ZodDefault<z.ZodArray<z.ZodString>>;
        fast: z.ZodOptional<z.ZodObject<{
            promotion: z.ZodNumber;
            amount: z.ZodNumber;
            written: z.ZodOptional<z.ZodObject<{
                form: z.ZodString;
                keys: z.ZodOptional<z.ZodArray<z.ZodString>>;
                extra: z.ZodOptional<z.ZodCustom<Document, Document>>;
                raw: z.ZodOptional<z.ZodCustom<Document, Document>>;
            }, z.core.$strip>>;
        }, z.core.$strip>>;
        formerIds: z.ZodDefault<z.ZodArray<z.ZodString>>;
        members: z.ZodOptional<z.ZodObject<{
            active: z.ZodArray<z.ZodString>;
            previous: z.ZodArray<z.ZodString>;
            expired: z.ZodArray<z.ZodString>;
        }, z.core.$strip>>;
        description: z.ZodDefault<z.ZodString>;
        written: z.ZodOptional<z.ZodObject<{
            form: z.ZodString;
            keys: z.ZodOptional<z.ZodArray<z.ZodString>>;
            extra: z.ZodOptional<z.ZodCustom<Document, Document>>;
            raw: z.ZodOptional<z.ZodCustom<Document, Document>>;
        }, z.core.$strip>>;
    }, z.core.$strip>>>;
}, z.core.$strip>;
type IncubatorWithStartups = z.infer<typeof IncubatorWithStartups>;
/** The incubators as `incubators.json` of the public API holds them, by id. */
declare const ApiIncubators: z.ZodCodec<z.ZodType<Document, Document, z.core.$ZodTypeInternals<Document, Document>>, z.ZodArray<z.ZodObject<{
    id: z.ZodString;
    name: z.ZodString;
    owner: z.ZodOptional<z.ZodString>;
    contact: z.ZodOptional<z.ZodString>;
    address: z.ZodOptional<z.ZodString>;
    website: z.ZodOptional<z.ZodString>;
    github: z.ZodOptional<z.ZodString>;
    logo: z.ZodOptional<z.ZodString>;
    summary: z.ZodOptional<z.ZodString>;
    highlightedStartups: z.ZodDefault<z.ZodArray<z.ZodString>>;
    hidden: z.ZodOptional<z.ZodBoolean>;
    formerIds: z.ZodDefault<z.ZodArray<z.ZodString>>;
    description: z.ZodDefault<z.ZodString>;
    written: z.ZodOptional<z.ZodObject<{
        form: z.ZodString;
        keys: z.ZodOptional<z.ZodArray<z.ZodString>>;
        extra: z.ZodOptional<z.ZodCustom<Document, Document>>;
        raw: z.ZodOptional<z.ZodCustom<Document, Document>>;
    }, z.core.$strip>>;
    startups: z.ZodDefault<z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        name: z.ZodString;
        pitch: z.ZodOptional<z.ZodString>;
        incubator: z.ZodOptional<z.ZodString>;
        incubators: z.ZodDefault<z.ZodArray<z.ZodString>>;
        sponsors: z.ZodDefault<z.ZodArray<z.ZodString>>;
        phases: z.ZodDefault<z.ZodArray<z.ZodObject<{
            name: z.ZodType<Open<"abandon" | "abandon-investigation" | "acceleration" | "consolidation" | "construction" | "investigation" | "opere" | "transfere">, string, z.core.$ZodTypeInternals<Open<"abandon" | "abandon-investigation" | "acceleration" | "consolidation" | "construction" | "investigation" | "opere" | "transfere">, string>> & {
                known: readonly ["investigation", "construction", "acceleration", "consolidation", "transfere", "opere", "abandon-investigation", "abandon"];
            };
            start: z.core.$ZodBranded<z.ZodISODate, "CalendarDate", "out">;
            end: z.ZodOptional<z.core.$ZodBranded<z.ZodISODate, "CalendarDate", "out">>;
            comment: z.ZodOptional<z.ZodString>;
            written: z.ZodOptional<z.ZodObject<{
                form: z.ZodString;
                keys: z.ZodOptional<z.ZodArray<z.ZodString>>;
                extra: z.ZodOptional<z.ZodCustom<Document, Document>>;
                raw: z.ZodOptional<z.ZodCustom<Document, Document>>;
            }, z.core.$strip>>;
        }, z.core.$strip>>>;
        events: z.ZodDefault<z.ZodArray<z.ZodObject<{
            name: z.ZodType<Open<"committee" | "eig" | "end" | "fast" | "national_impact" | "other" | "product_launch">, string, z.core.$ZodTypeInternals<Open<"committee" | "eig" | "end" | "fast" | "national_impact" | "other" | "product_launch">, string>> & {
                known: readonly ["committee", "product_launch", "national_impact", "fast", "eig", "end", "other"];
            };
            date: z.core.$ZodBranded<z.ZodISODate, "CalendarDate", "out">;
            comment: z.ZodOptional<z.ZodString>;
            written: z.ZodOptional<z.ZodObject<{
                form: z.ZodString;
                keys: z.ZodOptional<z.ZodArray<z.ZodString>>;
                extra: z.ZodOptional<z.ZodCustom<Document, Document>>;
                raw: z.ZodOptional<z.ZodCustom<Document, Document>>;
            }, z.core.$strip>>;
        }, z.core.$strip>>>;
        contact: z.ZodOptional<z.ZodString>;
        dinumContact: z.ZodOptional<z.ZodString>;
        incubatorContact: z.ZodOptional<z.ZodString>;
        link: z.ZodOptional<z.ZodString>;
        repository: z.ZodOptional<z.ZodString>;
        statsUrl: z.ZodOptional<z.ZodString>;
        budgetUrl: z.ZodOptional<z.ZodString>;
        impactUrl: z.ZodOptional<z.ZodString>;
        dashlordUrl: z.ZodOptional<z.ZodString>;
        riskAnalysisUrl: z.ZodOptional<z.ZodString>;
        stats: z.ZodOptional<z.ZodBoolean>;
        riskAnalysis: z.ZodOptional<z.ZodBoolean>;
        monServiceSecurise: z.ZodOptional<z.ZodBoolean>;
        accessibilityStatus: z.ZodOptional<z.ZodType<Open<"non conforme" | "partiellement conforme" | "totalement conforme">, string, z.core.$ZodTypeInternals<Open<"non conforme" | "partiellement conforme" | "totalement conforme">, string>> & {
            known: readonly ["non conforme", "partiellement conforme", "totalement conforme"];
        }>;
        userTypes: z.ZodDefault<z.ZodArray<z.ZodString>>;
        themes: z.ZodDefault<z.ZodArray<z.ZodString>>;
        technologies: z.ZodDefault<z.ZodArray<z.ZodString>>;
        fast: z.ZodOptional<z.ZodObject<{
            promotion: z.ZodNumber;
            amount: z.ZodNumber;
            written: z.ZodOptional<z.ZodObject<{
                form: z.ZodString;
                keys: z.ZodOptional<z.ZodArray<z.ZodString>>;
                extra: z.ZodOptional<z.ZodCustom<Document, Document>>;
                raw: z.ZodOptional<z.ZodCustom<Document, Document>>;
            }, z.core.$strip>>;
        }, z.core.$strip>>;
        formerIds: z.ZodDefault<z.ZodArray<z.ZodString>>;
        members: z.ZodOptional<z.ZodObject<{
            active: z.ZodArray<z.ZodString>;
            previous: z.ZodArray<z.ZodString>;
            expired: z.ZodArray<z.ZodString>;
        }, z.core.$strip>>;
        description: z.ZodDefault<z.ZodString>;
        written: z.ZodOptional<z.ZodObject<{
            form: z.ZodString;
            keys: z.ZodOptional<z.ZodArray<z.ZodString>>;
            extra: z.ZodOptional<z.ZodCustom<Document, Document>>;
            raw: z.ZodOptional<z.ZodCustom<Document, Document>>;
        }, z.core.$strip>>;
    }, z.core.$strip>>>;
}, z.core.$strip>>>;

/** The organisations as `organisations.json` of the public API lists them. */
declare const ApiOrganisations: z.ZodArray<z.ZodCodec<z.ZodType<Document, Document, z.core.$ZodTypeInternals<Document, Document>>, z.ZodObject<{
    id: z.ZodString;
    name: z.ZodString;
    acronym: z.ZodOptional<z.ZodString>;
    ministerialDomain: z.ZodOptional<z.ZodType<Open<"affaires-etrangeres" | "agriculture" | "armees" | "autres" | "bercy" | "culture" | "education" | "enseignement-sup" | "environnement" | "interieur" | "justice" | "solidarite-sante" | "spm" | "sport" | "territoires" | "travail">, string, z.core.$ZodTypeInternals<Open<"affaires-etrangeres" | "agriculture" | "armees" | "autres" | "bercy" | "culture" | "education" | "enseignement-sup" | "environnement" | "interieur" | "justice" | "solidarite-sante" | "spm" | "sport" | "territoires" | "travail">, string>> & {
        known: readonly ["affaires-etrangeres", "agriculture", "armees", "autres", "bercy", "culture", "education", "enseignement-sup", "environnement", "interieur", "justice", "solidarite-sante", "spm", "sport", "territoires", "travail"];
    }>;
    type: z.ZodOptional<z.ZodType<Open<"administration-centrale" | "autre" | "collectivite-territoriale" | "operateur" | "securite-sociale" | "service-deconcentre">, string, z.core.$ZodTypeInternals<Open<"administration-centrale" | "autre" | "collectivite-territoriale" | "operateur" | "securite-sociale" | "service-deconcentre">, string>> & {
        known: readonly ["administration-centrale", "autre", "collectivite-territoriale", "operateur", "securite-sociale", "service-deconcentre"];
    }>;
    description: z.ZodDefault<z.ZodString>;
    written: z.ZodOptional<z.ZodObject<{
        form: z.ZodString;
        keys: z.ZodOptional<z.ZodArray<z.ZodString>>;
        extra: z.ZodOptional<z.ZodCustom<Document, Document>>;
        raw: z.ZodOptional<z.ZodCustom<Document, Document>>;
    }, z.core.$strip>>;
}, z.core.$strip>>>;

/** An incubator as the portal tells it, at `/incubators/{ghid}`. */
declare const PortalIncubator: z.ZodCodec<z.ZodType<Document, Document, z.core.$ZodTypeInternals<Document, Document>>, z.ZodObject<{
    id: z.ZodString;
    name: z.ZodString;
    owner: z.ZodOptional<z.ZodString>;
    contact: z.ZodOptional<z.ZodString>;
    address: z.ZodOptional<z.ZodString>;
    website: z.ZodOptional<z.ZodString>;
    github: z.ZodOptional<z.ZodString>;
    logo: z.ZodOptional<z.ZodString>;
    summary: z.ZodOptional<z.ZodString>;
    highlightedStartups: z.ZodDefault<z.ZodArray<z.ZodString>>;
    hidden: z.ZodOptional<z.ZodBoolean>;
    formerIds: z.ZodDefault<z.ZodArray<z.ZodString>>;
    description: z.ZodDefault<z.ZodString>;
    written: z.ZodOptional<z.ZodObject<{
        form: z.ZodString;
        keys: z.ZodOptional<z.ZodArray<z.ZodString>>;
        extra: z.ZodOptional<z.ZodCustom<Document, Document>>;
        raw: z.ZodOptional<z.ZodCustom<Document, Document>>;
    }, z.core.$strip>>;
}, z.core.$strip>>;
/** The incubators as the portal lists them, at `/incubators`. */
declare const PortalIncubators: z.ZodArray<z.ZodCodec<z.ZodType<Document, Document, z.core.$ZodTypeInternals<Document, Document>>, z.ZodObject<{
    id: z.ZodString;
    name: z.ZodString;
    owner: z.ZodOptional<z.ZodString>;
    contact: z.ZodOptional<z.ZodString>;
    address: z.ZodOptional<z.ZodString>;
    website: z.ZodOptional<z.ZodString>;
    github: z.ZodOptional<z.ZodString>;
    logo: z.ZodOptional<z.ZodString>;
    summary: z.ZodOptional<z.ZodString>;
    highlightedStartups: z.ZodDefault<z.ZodArray<z.ZodString>>;
    hidden: z.ZodOptional<z.ZodBoolean>;
    formerIds: z.ZodDefault<z.ZodArray<z.ZodString>>;
    description: z.ZodDefault<z.ZodString>;
    written: z.ZodOptional<z.ZodObject<{
        form: z.ZodString;
        keys: z.ZodOptional<z.ZodArray<z.ZodString>>;
        extra: z.ZodOptional<z.ZodCustom<Document, Document>>;
        raw: z.ZodOptional<z.ZodCustom<Document, Document>>;
    }, z.core.$strip>>;
}, z.core.$strip>>>;

/**
 * A member as the portal tells them: in full at `/members/{username}`, in part in its lists.
 *
 * What no entity knows, e-mail addresses and legal status among others, stays in `written.extra` and is
 * only ever written back to the portal. So do the startups of a member, which the missions tell.
 */
declare const PortalMember: z.ZodCodec<z.ZodType<Document, Document, z.core.$ZodTypeInternals<Document, Document>>, z.ZodObject<{
    id: z.ZodString;
    name: z.ZodString;
    role: z.ZodOptional<z.ZodString>;
    domain: z.ZodOptional<z.ZodType<Open<"Animation" | "Attributaire" | "Autre" | "Coaching" | "Data" | "Design" | "Déploiement" | "Développement" | "Intraprenariat" | "Produit" | "Support">, string, z.core.$ZodTypeInternals<Open<"Animation" | "Attributaire" | "Autre" | "Coaching" | "Data" | "Design" | "Déploiement" | "Développement" | "Intraprenariat" | "Produit" | "Support">, string>> & {
        known: readonly ["Animation", "Attributaire", "Autre", "Coaching", "Data", "Déploiement", "Design", "Développement", "Intraprenariat", "Produit", "Support"];
    }>;
    missions: z.ZodDefault<z.ZodArray<z.ZodObject<{
        start: z.core.$ZodBranded<z.ZodISODate, "CalendarDate", "out">;
        end: z.ZodOptional<z.core.$ZodBranded<z.ZodISODate, "CalendarDate", "out">>;
        status: z.ZodOptional<z.ZodType<Open<"admin" | "independent" | "service">, string, z.core.$ZodTypeInternals<Open<"admin" | "independent" | "service">, string>> & {
            known: readonly ["independent", "admin", "service"];
        }>;
        employer: z.ZodOptional<z.ZodString>;
        startups: z.ZodDefault<z.ZodArray<z.ZodString>>;
        written: z.ZodOptional<z.ZodObject<{
            form: z.ZodString;
            keys: z.ZodOptional<z.ZodArray<z.ZodString>>;
            extra: z.ZodOptional<z.ZodCustom<Document, Document>>;
            raw: z.ZodOptional<z.ZodCustom<Document, Document>>;
        }, z.core.$strip>>;
    }, z.core.$strip>>>;
    memberType: z.ZodOptional<z.ZodType<Open<"attributaire" | "autre" | "beta" | "dinum">, string, z.core.$ZodTypeInternals<Open<"attributaire" | "autre" | "beta" | "dinum">, string>> & {
        known: readonly ["beta", "autre", "dinum", "attributaire"];
    }>;
    skills: z.ZodDefault<z.ZodArray<z.ZodString>>;
    github: z.ZodOptional<z.ZodString>;
    link: z.ZodOptional<z.ZodString>;
    teams: z.ZodDefault<z.ZodArray<z.ZodString>>;
    incubator: z.ZodOptional<z.ZodString>;
    previously: z.ZodDefault<z.ZodArray<z.ZodString>>;
    startups: z.ZodDefault<z.ZodArray<z.ZodString>>;
    badges: z.ZodDefault<z.ZodArray<z.ZodString>>;
    avatar: z.ZodOptional<z.ZodString>;
    bio: z.ZodDefault<z.ZodString>;
    written: z.ZodOptional<z.ZodObject<{
        form: z.ZodString;
        keys: z.ZodOptional<z.ZodArray<z.ZodString>>;
        extra: z.ZodOptional<z.ZodCustom<Document, Document>>;
        raw: z.ZodOptional<z.ZodCustom<Document, Document>>;
    }, z.core.$strip>>;
}, z.core.$strip>>;
/** The members as the portal lists them, at `/startups/{ghid}/members` and `/incubators/{ghid}/members`. */
declare const PortalMembers: z.ZodArray<z.ZodCodec<z.ZodType<Document, Document, z.core.$ZodTypeInternals<Document, Document>>, z.ZodObject<{
    id: z.ZodString;
    name: z.ZodString;
    role: z.ZodOptional<z.ZodString>;
    domain: z.ZodOptional<z.ZodType<Open<"Animation" | "Attributaire" | "Autre" | "Coaching" | "Data" | "Design" | "Déploiement" | "Développement" | "Intraprenariat" | "Produit" | "Support">, string, z.core.$ZodTypeInternals<Open<"Animation" | "Attributaire" | "Autre" | "Coaching" | "Data" | "Design" | "Déploiement" | "Développement" | "Intraprenariat" | "Produit" | "Support">, string>> & {
        known: readonly ["Animation", "Attributaire", "Autre", "Coaching", "Data", "Déploiement", "Design", "Développement", "Intraprenariat", "Produit", "Support"];
    }>;
    missions: z.ZodDefault<z.ZodArray<z.ZodObject<{
        start: z.core.$ZodBranded<z.ZodISODate, "CalendarDate", "out">;
        end: z.ZodOptional<z.core.$ZodBranded<z.ZodISODate, "CalendarDate", "out">>;
        status: z.ZodOptional<z.ZodType<Open<"admin" | "independent" | "service">, string, z.core.$ZodTypeInternals<Open<"admin" | "independent" | "service">, string>> & {
            known: readonly ["independent", "admin", "service"];
        }>;
        employer: z.ZodOptional<z.ZodString>;
        startups: z.ZodDefault<z.ZodArray<z.ZodString>>;
        written: z.ZodOptional<z.ZodObject<{
            form: z.ZodString;
            keys: z.ZodOptional<z.ZodArray<z.ZodString>>;
            extra: z.ZodOptional<z.ZodCustom<Document, Document>>;
            raw: z.ZodOptional<z.ZodCustom<Document, Document>>;
        }, z.core.$strip>>;
    }, z.core.$strip>>>;
    memberType: z.ZodOptional<z.ZodType<Open<"attributaire" | "autre" | "beta" | "dinum">, string, z.core.$ZodTypeInternals<Open<"attributaire" | "autre" | "beta" | "dinum">, string>> & {
        known: readonly ["beta", "autre", "dinum", "attributaire"];
    }>;
    skills: z.ZodDefault<z.ZodArray<z.ZodString>>;
    github: z.ZodOptional<z.ZodString>;
    link: z.ZodOptional<z.ZodString>;
    teams: z.ZodDefault<z.ZodArray<z.ZodString>>;
    incubator: z.ZodOptional<z.ZodString>;
    previously: z.ZodDefault<z.ZodArray<z.ZodString>>;
    startups: z.ZodDefault<z.ZodArray<z.ZodString>>;
    badges: z.ZodDefault<z.ZodArray<z.ZodString>>;
    avatar: z.ZodOptional<z.ZodString>;
    bio: z.ZodDefault<z.ZodString>;
    written: z.ZodOptional<z.ZodObject<{
        form: z.ZodString;
        keys: z.ZodOptional<z.ZodArray<z.ZodString>>;
        extra: z.ZodOptional<z.ZodCustom<Document, Document>>;
        raw: z.ZodOptional<z.ZodCustom<Document, Document>>;
    }, z.core.$strip>>;
}, z.core.$strip>>>;

/**
 * A startup as the portal tells it: in full at `/startups/{ghid}`, in part in its lists.
 *
 * `incubator_id` and `incubator_ids` hold keys of the portal's own database, so a list does not tell the
 * incubator of a startup; like the current phase, which the phases tell, they stay in `written.extra`.
 */
declare const PortalStartup: z.ZodCodec<z.ZodType<Document, Document, z.core.$ZodTypeInternals<Document, Document>>, z.ZodObject<{
    id: z.ZodString;
    name: z.ZodString;
    pitch: z.ZodOptional<z.ZodString>;
    incubator: z.ZodOptional<z.ZodString>;
    incubators: z.ZodDefault<z.ZodArray<z.ZodString>>;
    sponsors: z.ZodDefault<z.ZodArray<z.ZodString>>;
    phases: z.ZodDefault<z.ZodArray<z.ZodObject<{
        name: z.ZodType<Open<"abandon" | "abandon-investigation" | "acceleration" | "consolidation" | "construction" | "investigation" | "opere" | "transfere">, string, z.core.$ZodTypeInternals<Open<"abandon" | "abandon-investigation" | "acceleration" | "consolidation" | "construction" | "investigation" | "opere" | "transfere">, string>> & {
            known: readonly ["investigation", "construction", "acceleration", "consolidation", "transfere", "opere", "abandon-investigation", "abandon"];
        };
        start: z.core.$ZodBranded<z.ZodISODate, "CalendarDate", "out">;
        end: z.ZodOptional<z.core.$ZodBranded<z.ZodISODate, "CalendarDate", "out">>;
        comment: z.ZodOptional<z.ZodString>;
        written: z.ZodOptional<z.ZodObject<{
            form: z.ZodString;
            keys: z.ZodOptional<z.ZodArray<z.ZodString>>;
            extra: z.ZodOptional<z.ZodCustom<Document, Document>>;
            raw: z.ZodOptional<z.ZodCustom<Document, Document>>;
        }, z.core.$strip>>;
    }, z.core.$strip>>>;
    events: z.ZodDefault<z.ZodArray<z.ZodObject<{
        name: z.ZodType<Open<"committee" | "eig" | "end" | "fast" | "national_impact" | "other" | "product_launch">, string, z.core.$ZodTypeInternals<Open<"committee" | "eig" | "end" | "fast" | "national_impact" | "other" | "product_launch">, string>> & {
            known: readonly ["committee", "product_launch", "national_impact", "fast", "eig", "end", "other"];
        };
        date: z.core.$ZodBranded<z.ZodISODate, "CalendarDate", "out">;
        comment: z.ZodOptional<z.ZodString>;
        written: z.ZodOptional<z.ZodObject<{
            form: z.ZodString;
            keys: z.ZodOptional<z.ZodArray<z.ZodString>>;
            extra: z.ZodOptional<z.ZodCustom<Document, Document>>;
            raw: z.ZodOptional<z.ZodCustom<Document, Document>>;
        }, z.core.$strip>>;
    }, z.core.$strip>>>;
    contact: z.ZodOptional<z.ZodString>;
    dinumContact: z.ZodOptional<z.ZodString>;
    incubatorContact: z.ZodOptional<z.ZodString>;
    link: z.ZodOptional<z.ZodString>;
    repository: z.ZodOptional<z.ZodString>;
    statsUrl: z.ZodOptional<z.ZodString>;
    budgetUrl: z.ZodOptional<z.ZodString>;
    impactUrl: z.ZodOptional<z.ZodString>;
    dashlordUrl: z.ZodOptional<z.ZodString>;
    riskAnalysisUrl: z.ZodOptional<z.ZodString>;
    stats: z.ZodOptional<z.ZodBoolean>;
    riskAnalysis: z.ZodOptional<z.ZodBoolean>;
    monServiceSecurise: z.ZodOptional<z.ZodBoolean>;
    accessibilityStatus: z.ZodOptional<z.ZodType<Open<"non conforme" | "partiellement conforme" | "totalement conforme">, string, z.core.$ZodTypeInternals<Open<"non conforme" | "partiellement conforme" | "totalement conforme">, string>> & {
        known: readonly ["non conforme", "partiellement conforme", "totalement conforme"];
    }>;
    userTypes: z.ZodDefault<z.ZodArray<z.ZodString>>;
    themes: z.ZodDefault<z.ZodArray<z.ZodString>>;
    technologies: z.ZodDefault<z.ZodArray<z.ZodString>>;
    fast: z.ZodOptional<z.ZodObject<{
        promotion: z.ZodNumber;
        amount: z.ZodNumber;
        written: z.ZodOptional<z.ZodObject<{
            form: z.ZodString;
            keys: z.ZodOptional<z.ZodArray<z.ZodString>>;
            extra: z.ZodOptional<z.ZodCustom<Document, Document>>;
            raw: z.ZodOptional<z.ZodCustom<Document, Document>>;
        }, z.core.$strip>>;
    }, z.core.$strip>>;
    formerIds: z.ZodDefault<z.ZodArray<z.ZodString>>;
    members: z.ZodOptional<z.ZodObject<{
        active: z.ZodArray<z.ZodString>;
        previous: z.ZodArray<z.ZodString>;
        expired: z.ZodArray<z.ZodString>;
    }, z.core.$strip>>;
    description: z.ZodDefault<z.ZodString>;
    written: z.ZodOptional<z.ZodObject<{
        form: z.ZodString;
        keys: z.ZodOptional<z.ZodArray<z.ZodString>>;
        extra: z.ZodOptional<z.ZodCustom<Document, Document>>;
        raw: z.ZodOptional<z.ZodCustom<Document, Document>>;
    }, z.core.$strip>>;
}, z.core.$strip>>;
/** The startups as the portal lists them, at `/startups` and `/incubators/{ghid}/startups`. */
declare const PortalStartups: z.ZodArray<z.ZodCodec<z.ZodType<Document, Document, z.core.$ZodTypeInternals<Document, Document>>, z.ZodObject<{
    id: z.ZodString;
    name: z.ZodString;
    pitch: z.ZodOptional<z.ZodString>;
    incubator: z.ZodOptional<z.ZodString>;
    incubators: z.ZodDefault<z.ZodArray<z.ZodString>>;
    sponsors: z.ZodDefault<z.ZodArray<z.ZodString>>;
    phases: z.ZodDefault<z.ZodArray<z.ZodObject<{
        name: z.ZodType<Open<"abandon" | "abandon-investigation" | "acceleration" | "consolidation" | "construction" | "investigation" | "opere" | "transfere">, string, z.core.$ZodTypeInternals<Open<"abandon" | "abandon-investigation" | "acceleration" | "consolidation" | "construction" | "investigation" | "opere" | "transfere">, string>> & {
            known: readonly ["investigation", "construction", "acceleration", "consolidation", "transfere", "opere", "abandon-investigation", "abandon"];
        };
        start: z.core.$ZodBranded<z.ZodISODate, "CalendarDate", "out">;
        end: z.ZodOptional<z.core.$ZodBranded<z.ZodISODate, "CalendarDate", "out">>;
        comment: z.ZodOptional<z.ZodString>;
        written: z.ZodOptional<z.ZodObject<{
            form: z.ZodString;
            keys: z.ZodOptional<z.ZodArray<z.ZodString>>;
            extra: z.ZodOptional<z.ZodCustom<Document, Document>>;
            raw: z.ZodOptional<z.ZodCustom<Document, Document>>;
        }, z.core.$strip>>;
    }, z.core.$strip>>>;
    events: z.ZodDefault<z.ZodArray<z.ZodObject<{
        name: z.ZodType<Open<"committee" | "eig" | "end" | "fast" | "national_impact" | "other" | "product_launch">, string, z.core.$ZodTypeInternals<Open<"committee" | "eig" | "end" | "fast" | "national_impact" | "other" | "product_launch">, string>> & {
            known: readonly ["committee", "product_launch", "national_impact", "fast", "eig", "end", "other"];
        };
        date: z.core.$ZodBranded<z.ZodISODate, "CalendarDate", "out">;
        comment: z.ZodOptional<z.ZodString>;
        written: z.ZodOptional<z.ZodObject<{
            form: z.ZodString;
            keys: z.ZodOptional<z.ZodArray<z.ZodString>>;
            extra: z.ZodOptional<z.ZodCustom<Document, Document>>;
            raw: z.ZodOptional<z.ZodCustom<Document, Document>>;
        }, z.core.$strip>>;
    }, z.core.$strip>>>;
    contact: z.ZodOptional<z.ZodString>;
    dinumContact: z.ZodOptional<z.ZodString>;
    incubatorContact: z.ZodOptional<z.ZodString>;
    link: z.ZodOptional<z.ZodString>;
    repository: z.ZodOptional<z.ZodString>;
    statsUrl: z.ZodOptional<z.ZodString>;
    budgetUrl: z.ZodOptional<z.ZodString>;
    impactUrl: z.ZodOptional<z.ZodString>;
    dashlordUrl: z.ZodOptional<z.ZodString>;
    riskAnalysisUrl: z.ZodOptional<z.ZodString>;
    stats: z.ZodOptional<z.ZodBoolean>;
    riskAnalysis: z.ZodOptional<z.ZodBoolean>;
    monServiceSecurise: z.ZodOptional<z.ZodBoolean>;
    accessibilityStatus: z.ZodOptional<z.ZodType<Open<"non conforme" | "partiellement conforme" | "totalement conforme">, string, z.core.$ZodTypeInternals<Open<"non conforme" | "partiellement conforme" | "totalement conforme">, string>> & {
        known: readonly ["non conforme", "partiellement conforme", "totalement conforme"];
    }>;
    userTypes: z.ZodDefault<z.ZodArray<z.ZodString>>;
    themes: z.ZodDefault<z.ZodArray<z.ZodString>>;
    technologies: z.ZodDefault<z.ZodArray<z.ZodString>>;
    fast: z.ZodOptional<z.ZodObject<{
        promotion: z.ZodNumber;
        amount: z.ZodNumber;
        written: z.ZodOptional<z.ZodObject<{
            form: z.ZodString;
            keys: z.ZodOptional<z.ZodArray<z.ZodString>>;
            extra: z.ZodOptional<z.ZodCustom<Document, Document>>;
            raw: z.ZodOptional<z.ZodCustom<Document, Document>>;
        }, z.core.$strip>>;
    }, z.core.$strip>>;
    formerIds: z.ZodDefault<z.ZodArray<z.ZodString>>;
    members: z.ZodOptional<z.ZodObject<{
        active: z.ZodArray<z.ZodString>;
        previous: z.ZodArray<z.ZodString>;
        expired: z.ZodArray<z.ZodString>;
    }, z.core.$strip>>;
    description: z.ZodDefault<z.ZodString>;
    written: z.ZodOptional<z.ZodObject<{
        form: z.ZodString;
        keys: z.ZodOptional<z.ZodArray<z.ZodString>>;
        extra: z.ZodOptional<z.ZodCustom<Document, Document>>;
        raw: z.ZodOptional<z.ZodCustom<Document, Document>>;
    }, z.core.$strip>>;
}, z.core.$strip>>>;

/** The organisations as `sponsors.json` of the public API holds them, by id. */
declare const ApiSponsors: z.ZodCodec<z.ZodType<Document, Document, z.core.$ZodTypeInternals<Document, Document>>, z.ZodArray<z.ZodObject<{
    id: z.ZodString;
    name: z.ZodString;
    acronym: z.ZodOptional<z.ZodString>;
    ministerialDomain: z.ZodOptional<z.ZodType<Open<"affaires-etrangeres" | "agriculture" | "armees" | "autres" | "bercy" | "culture" | "education" | "enseignement-sup" | "environnement" | "interieur" | "justice" | "solidarite-sante" | "spm" | "sport" | "territoires" | "travail">, string, z.core.$ZodTypeInternals<Open<"affaires-etrangeres" | "agriculture" | "armees" | "autres" | "bercy" | "culture" | "education" | "enseignement-sup" | "environnement" | "interieur" | "justice" | "solidarite-sante" | "spm" | "sport" | "territoires" | "travail">, string>> & {
        known: readonly ["affaires-etrangeres", "agriculture", "armees", "autres", "bercy", "culture", "education", "enseignement-sup", "environnement", "interieur", "justice", "solidarite-sante", "spm", "sport", "territoires", "travail"];
    }>;
    type: z.ZodOptional<z.ZodType<Open<"administration-centrale" | "autre" | "collectivite-territoriale" | "operateur" | "securite-sociale" | "service-deconcentre">, string, z.core.$ZodTypeInternals<Open<"administration-centrale" | "autre" | "collectivite-territoriale" | "operateur" | "securite-sociale" | "service-deconcentre">, string>> & {
        known: readonly ["administration-centrale", "autre", "collectivite-territoriale", "operateur", "securite-sociale", "service-deconcentre"];
    }>;
    description: z.ZodDefault<z.ZodString>;
    written: z.ZodOptional<z.ZodObject<{
        form: z.ZodString;
        keys: z.ZodOptional<z.ZodArray<z.ZodString>>;
        extra: z.ZodOptional<z.ZodCustom<Document, Document>>;
        raw: z.ZodOptional<z.ZodCustom<Document, Document>>;
    }, z.core.$strip>>;
}, z.core.$strip>>>;

/**
 * The startups as `startups_details.json` of the public API holds them, by id: who their members are and were.
 *
 * A startup about whose members nothing is said has none.
 */
declare const ApiStartupDetails: z.ZodCodec<z.ZodType<Document, Document, z.core.$ZodTypeInternals<Document, Document>>, z.ZodArray<z.ZodObject<{
    id: z.ZodString;
    name: z.ZodString;
    pitch: z.ZodOptional<z.ZodString>;
    incubator: z.ZodOptional<z.ZodString>;
    incubators: z.ZodDefault<z.ZodArray<z.ZodString>>;
    sponsors: z.ZodDefault<z.ZodArray<z.ZodString>>;
    phases: z.ZodDefault<z.ZodArray<z.ZodObject<{
        name: z.ZodType<Open<"abandon" | "abandon-investigation" | "acceleration" | "consolidation" | "construction" | "investigation" | "opere" | "transfere">, string, z.core.$ZodTypeInternals<Open<"abandon" | "abandon-investigation" | "acceleration" | "consolidation" | "construction" | "investigation" | "opere" | "transfere">, string>> & {
            known: readonly ["investigation", "construction", "acceleration", "consolidation", "transfere", "opere", "abandon-investigation", "abandon"];
        };
        start: z.core.$ZodBranded<z.ZodISODate, "CalendarDate", "out">;
        end: z.ZodOptional<z.core.$ZodBranded<z.ZodISODate, "CalendarDate", "out">>;
        comment: z.ZodOptional<z.ZodString>;
        written: z.ZodOptional<z.ZodObject<{
            form: z.ZodString;
            keys: z.ZodOptional<z.ZodArray<z.ZodString>>;
            extra: z.ZodOptional<z.ZodCustom<Document, Document>>;
            raw: z.ZodOptional<z.ZodCustom<Document, Document>>;
        }, z.core.$strip>>;
    }, z.core.$strip>>>;
    events: z.ZodDefault<z.ZodArray<z.ZodObject<{
        name: z.ZodType<Open<"committee" | "eig" | "end" | "fast" | "national_impact" | "other" | "product_launch">, string, z.core.$ZodTypeInternals<Open<"committee" | "eig" | "end" | "fast" | "national_impact" | "other" | "product_launch">, string>> & {
            known: readonly ["committee", "product_launch", "national_impact", "fast", "eig", "end", "other"];
        };
        date: z.core.$ZodBranded<z.ZodISODate, "CalendarDate", "out">;
        comment: z.ZodOptional<z.ZodString>;
        written: z.ZodOptional<z.ZodObject<{
            form: z.ZodString;
            keys: z.ZodOptional<z.ZodArray<z.ZodString>>;
            extra: z.ZodOptional<z.ZodCustom<Document, Document>>;
            raw: z.ZodOptional<z.ZodCustom<Document, Document>>;
        }, z.core.$strip>>;
    }, z.core.$strip>>>;
    contact: z.ZodOptional<z.ZodString>;
    dinumContact: z.ZodOptional<z.ZodString>;
    incubatorContact: z.ZodOptional<z.ZodString>;
    link: z.ZodOptional<z.ZodString>;
    repository: z.ZodOptional<z.ZodString>;
    statsUrl: z.ZodOptional<z.ZodString>;
    budgetUrl: z.ZodOptional<z.ZodString>;
    impactUrl: z.ZodOptional<z.ZodString>;
    dashlordUrl: z.ZodOptional<z.ZodString>;
    riskAnalysisUrl: z.ZodOptional<z.ZodString>;
    stats: z.ZodOptional<z.ZodBoolean>;
    riskAnalysis: z.ZodOptional<z.ZodBoolean>;
    monServiceSecurise: z.ZodOptional<z.ZodBoolean>;
    accessibilityStatus: z.ZodOptional<z.ZodType<Open<"non conforme" | "partiellement conforme" | "totalement conforme">, string, z.core.$ZodTypeInternals<Open<"non conforme" | "partiellement conforme" | "totalement conforme">, string>> & {
        known: readonly ["non conforme", "partiellement conforme", "totalement conforme"];
    }>;
    userTypes: z.ZodDefault<z.ZodArray<z.ZodString>>;
    themes: z.ZodDefault<z.ZodArray<z.ZodString>>;
    technologies: z.ZodDefault<z.ZodArray<z.ZodString>>;
    fast: z.ZodOptional<z.ZodObject<{
        promotion: z.ZodNumber;
        amount: z.ZodNumber;
        written: z.ZodOptional<z.ZodObject<{
            form: z.ZodString;
            keys: z.ZodOptional<z.ZodArray<z.ZodString>>;
            extra: z.ZodOptional<z.ZodCustom<Document, Document>>;
            raw: z.ZodOptional<z.ZodCustom<Document, Document>>;
        }, z.core.$strip>>;
    }, z.core.$strip>>;
    formerIds: z.ZodDefault<z.ZodArray<z.ZodString>>;
    members: z.ZodOptional<z.ZodObject<{
        active: z.ZodArray<z.ZodString>;
        previous: z.ZodArray<z.ZodString>;
        expired: z.ZodArray<z.ZodString>;
    }, z.core.$strip>>;
    description: z.ZodDefault<z.ZodString>;
    written: z.ZodOptional<z.ZodObject<{
        form: z.ZodString;
        keys: z.ZodOptional<z.ZodArray<z.ZodString>>;
        extra: z.ZodOptional<z.ZodCustom<Document, Document>>;
        raw: z.ZodOptional<z.ZodCustom<Document, Document>>;
    }, z.core.$strip>>;
}, z.core.$strip>>>;

/** All that `startups.json` tells: the startups, and the incubators that are not hidden. */
declare const StartupsAndIncubators: z.ZodObject<{
    self: z.ZodOptional<z.ZodString>;
    startups: z.ZodDefault<z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        name: z.ZodString;
        pitch: z.ZodOptional<z.ZodString>;
        incubator: z.ZodOptional<z.ZodString>;
        incubators: z.ZodDefault<z.ZodArray<z.ZodString>>;
        sponsors: z.ZodDefault<z.ZodArray<z.ZodString>>;
        phases: z.ZodDefault<z.ZodArray<z.ZodObject<{
            name: z.ZodType<Open<"abandon" | "abandon-investigation" | "acceleration" | "consolidation" | "construction" | "investigation" | "opere" | "transfere">, string, z.core.$ZodTypeInternals<Open<"abandon" | "abandon-investigation" | "acceleration" | "consolidation" | "construction" | "investigation" | "opere" | "transfere">, string>> & {
                known: readonly ["investigation", "construction", "acceleration", "consolidation", "transfere", "opere", "abandon-investigation", "abandon"];
            };
            start: z.core.$ZodBranded<z.ZodISODate, "CalendarDate", "out">;
            end: z.ZodOptional<z.core.$ZodBranded<z.ZodISODate, "CalendarDate", "out">>;
            comment: z.ZodOptional<z.ZodString>;
            written: z.ZodOptional<z.ZodObject<{
                form: z.ZodString;
                keys: z.ZodOptional<z.ZodArray<z.ZodString>>;
                extra: z.ZodOptional<z.ZodCustom<Document, Document>>;
                raw: z.ZodOptional<z.ZodCustom<Document, Document>>;
            }, z.core.$strip>>;
        }, z.core.$strip>>>;
        events: z.ZodDefault<z.ZodArray<z.ZodObject<{
            name: z.ZodType<Open<"committee" | "eig" | "end" | "fast" | "national_impact" | "other" | "product_launch">, string, z.core.$ZodTypeInternals<Open<"committee" | "eig" | "end" | "fast" | "national_impact" | "other" | "product_launch">, string>> & {
                known: readonly ["committee", "product_launch", "national_impact", "fast", "eig", "end", "other"];
            };
            date: z.core.$ZodBranded<z.ZodISODate, "CalendarDate", "out">;
            comment: z.ZodOptional<z.ZodString>;
            written: z.ZodOptional<z.ZodObject<{
                form: z.ZodString;
                keys: z.ZodOptional<z.ZodArray<z.ZodString>>;
                extra: z.ZodOptional<z.ZodCustom<Document, Document>>;
                raw: z.ZodOptional<z.ZodCustom<Document, Document>>;
            }, z.core.$strip>>;
        }, z.core.$strip>>>;
        contact: z.ZodOptional<z.ZodString>;
        dinumContact: z.ZodOptional<z.ZodString>;
        incubatorContact: z.ZodOptional<z.ZodString>;
        link: z.ZodOptional<z.ZodString>;
        repository: z.ZodOptional<z.ZodString>;
        statsUrl: z.ZodOptional<z.ZodString>;
        budgetUrl: z.ZodOptional<z.ZodString>;
        impactUrl: z.ZodOptional<z.ZodString>;
        dashlordUrl: z.ZodOptional<z.ZodString>;
        riskAnalysisUrl: z.ZodOptional<z.ZodString>;
        stats: z.ZodOptional<z.ZodBoolean>;
        riskAnalysis: z.ZodOptional<z.ZodBoolean>;
        monServiceSecurise: z.ZodOptional<z.ZodBoolean>;
        accessibilityStatus: z.ZodOptional<z.ZodType<Open<"non conforme" | "partiellement conforme" | "totalement conforme">, string, z.core.$ZodTypeInternals<Open<"non conforme" | "partiellement conforme" | "totalement conforme">, string>> & {
            known: readonly ["non conforme", "partiellement conforme", "totalement conforme"];
        }>;
        userTypes: z.ZodDefault<z.ZodArray<z.ZodString>>;
        themes: z.ZodDefault<z.ZodArray<z.ZodString>>;
        technologies: z.ZodDefault<z.ZodArray<z.ZodString>>;
        fast: z.ZodOptional<z.ZodObject<{
            promotion: z.ZodNumber;
            amount: z.ZodNumber;
            written: z.ZodOptional<z.ZodObject<{
                form: z.ZodString;
                keys: z.ZodOptional<z.ZodArray<z.ZodString>>;
                extra: z.ZodOptional<z.ZodCustom<Document, Document>>;
                raw: z.ZodOptional<z.ZodCustom<Document, Document>>;
            }, z.core.$strip>>;
        }, z.core.$strip>>;
        formerIds: z.ZodDefault<z.ZodArray<z.ZodString>>;
        members: z.ZodOptional<z.ZodObject<{
            active: z.ZodArray<z.ZodString>;
            previous: z.ZodArray<z.ZodString>;
            expired: z.ZodArray<z.ZodString>;
        }, z.core.$strip>>;
        description: z.ZodDefault<z.ZodString>;
        written: z.ZodOptional<z.ZodObject<{
            form: z.ZodString;
            keys: z.ZodOptional<z.ZodArray<z.ZodString>>;
            extra: z.ZodOptional<z.ZodCustom<Document, Document>>;
            raw: z.ZodOptional<z.ZodCustom<Document, Document>>;
        }, z.core.$strip>>;
    }, z.core.$strip>>>;
    incubators: z.ZodDefault<z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        name: z.ZodString;
        owner: z.ZodOptional<z.ZodString>;
        contact: z.ZodOptional<z.ZodString>;
        address: z.ZodOptional<z.ZodString>;
        website: z.ZodOptional<z.ZodString>;
        github: z.ZodOptional<z.ZodString>;
        logo: z.ZodOptional<z.ZodString>;
        summary: z.ZodOptional<z.ZodString>;
        highlightedStartups: z.ZodDefault<z.ZodArray<z.ZodString>>;
        hidden: z.ZodOptional<z.ZodBoolean>;
        formerIds: z.ZodDefault<z.ZodArray<z.ZodString>>;
        description: z.ZodDefault<z.ZodString>;
        written: z.ZodOptional<z.ZodObject<{
            form: z.ZodString;
            keys: z.ZodOptional<z.ZodArray<z.ZodString>>;
            extra: z.ZodOptional<z.ZodCustom<Document, Document>>;
            raw: z.ZodOptional<z.ZodCustom<Document, Document>>;
        }, z.core.$strip>>;
    }, z.core.$strip>>>;
    written: z.ZodOptional<z.ZodObject<{
        form: z.ZodString;
        keys: z.ZodOptional<z.ZodArray<z.ZodString>>;
        extra: z.ZodOptional<z.ZodCustom<Document, Document>>;
        raw: z.ZodOptional<z.ZodCustom<Document, Document>>;
    }, z.core.$strip>>;
}, z.core.$strip>;
type StartupsAndIncubators = z.infer<typeof StartupsAndIncubators>;
/** A startup as an item of `data` in `startups.json`, which tells neither its users nor its acceleration fund. */
declare const ApiStartup: z.ZodCodec<z.ZodType<Document, Document, z.core.$ZodTypeInternals<Document, Document>>, z.ZodObject<{
    id: z.ZodString;
    name: z.ZodString;
    pitch: z.ZodOptional<z.ZodString>;
    incubator: z.ZodOptional<z.ZodString>;
    incubators: z.ZodDefault<z.ZodArray<z.ZodString>>;
    sponsors: z.ZodDefault<z.ZodArray<z.ZodString>>;
    phases: z.ZodDefault<z.ZodArray<z.ZodObject<{
        name: z.ZodType<Open<"abandon" | "abandon-investigation" | "acceleration" | "consolidation" | "construction" | "investigation" | "opere" | "transfere">, string, z.core.$ZodTypeInternals<Open<"abandon" | "abandon-investigation" | "acceleration" | "consolidation" | "construction" | "investigation" | "opere" | "transfere">, string>> & {
            known: readonly ["investigation", "construction", "acceleration", "consolidation", "transfere", "opere", "abandon-investigation", "abandon"];
        };
        start: z.core.$ZodBranded<z.ZodISODate, "CalendarDate", "out">;
        end: z.ZodOptional<z.core.$ZodBranded<z.ZodISODate, "CalendarDate", "out">>;
        comment: z.ZodOptional<z.ZodString>;
        written: z.ZodOptional<z.ZodObject<{
            form: z.ZodString;
            keys: z.ZodOptional<z.ZodArray<z.ZodString>>;
            extra: z.ZodOptional<z.ZodCustom<Document, Document>>;
            raw: z.ZodOptional<z.ZodCustom<Document, Document>>;
        }, z.core.$strip>>;
    }, z.core.$strip>>>;
    events: z.ZodDefault<z.ZodArray<z.ZodObject<{
        name: z.ZodType<Open<"committee" | "eig" | "end" | "fast" | "national_impact" | "other" | "product_launch">, string, z.core.$ZodTypeInternals<Open<"committee" | "eig" | "end" | "fast" | "national_impact" | "other" | "product_launch">, string>> & {
            known: readonly ["committee", "product_launch", "national_impact", "fast", "eig", "end", "other"];
        };
        date: z.core.$ZodBranded<z.ZodISODate, "CalendarDate", "out">;
        comment: z.ZodOptional<z.ZodString>;
        written: z.ZodOptional<z.ZodObject<{
            form: z.ZodString;
            keys: z.ZodOptional<z.ZodArray<z.ZodString>>;
            extra: z.ZodOptional<z.ZodCustom<Document, Document>>;
            raw: z.ZodOptional<z.ZodCustom<Document, Document>>;
        }, z.core.$strip>>;
    }, z.core.$strip>>>;
    contact: z.ZodOptional<z.ZodString>;
    dinumContact: z.ZodOptional<z.ZodString>;
    incubatorContact: z.ZodOptional<z.ZodString>;
    link: z.ZodOptional<z.ZodString>;
    repository: z.ZodOptional<z.ZodString>;
    statsUrl: z.ZodOptional<z.ZodString>;
    budgetUrl: z.ZodOptional<z.ZodString>;
    impactUrl: z.ZodOptional<z.ZodString>;
    dashlordUrl: z.ZodOptional<z.ZodString>;
    riskAnalysisUrl: z.ZodOptional<z.ZodString>;
    stats: z.ZodOptional<z.ZodBoolean>;
    riskAnalysis: z.ZodOptional<z.ZodBoolean>;
    monServiceSecurise: z.ZodOptional<z.ZodBoolean>;
    accessibilityStatus: z.ZodOptional<z.ZodType<Open<"non conforme" | "partiellement conforme" | "totalement conforme">, string, z.core.$ZodTypeInternals<Open<"non conforme" | "partiellement conforme" | "totalement conforme">, string>> & {
        known: readonly ["non conforme", "partiellement conforme", "totalement conforme"];
    }>;
    userTypes: z.ZodDefault<z.ZodArray<z.ZodString>>;
    themes: z.ZodDefault<z.ZodArray<z.ZodString>>;
    technologies: z.ZodDefault<z.ZodArray<z.ZodString>>;
    fast: z.ZodOptional<z.ZodObject<{
        promotion: z.ZodNumber;
        amount: z.ZodNumber;
        written: z.ZodOptional<z.ZodObject<{
            form: z.ZodString;
            keys: z.ZodOptional<z.ZodArray<z.ZodString>>;
            extra: z.ZodOptional<z.ZodCustom<Document, Document>>;
            raw: z.ZodOptional<z.ZodCustom<Document, Document>>;
        }, z.core.$strip>>;
    }, z.core.$strip>>;
    formerIds: z.ZodDefault<z.ZodArray<z.ZodString>>;
    members: z.ZodOptional<z.ZodObject<{
        active: z.ZodArray<z.ZodString>;
        previous: z.ZodArray<z.ZodString>;
        expired: z.ZodArray<z.ZodString>;
    }, z.core.$strip>>;
    description: z.ZodDefault<z.ZodString>;
    written: z.ZodOptional<z.ZodObject<{
        form: z.ZodString;
        keys: z.ZodOptional<z.ZodArray<z.ZodString>>;
        extra: z.ZodOptional<z.ZodCustom<Document, Document>>;
        raw: z.ZodOptional<z.ZodCustom<Document, Document>>;
    }, z.core.$strip>>;
}, z.core.$strip>>;
/** The whole of `startups.json` of the public API, in the manner of JSON:API, versions 2.6 and 2.7. */
declare const ApiStartups: z.ZodCodec<z.ZodType<Document, Document, z.core.$ZodTypeInternals<Document, Document>>, z.ZodObject<{
    self: z.ZodOptional<z.ZodString>;
    startups: z.ZodDefault<z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        name: z.ZodString;
        pitch: z.ZodOptional<z.ZodString>;
        incubator: z.ZodOptional<z.ZodString>;
        incubators: z.ZodDefault<z.ZodArray<z.ZodString>>;
        sponsors: z.ZodDefault<z.ZodArray<z.ZodString>>;
        phases: z.ZodDefault<z.ZodArray<z.ZodObject<{
            name: z.ZodType<Open<"abandon" | "abandon-investigation" | "acceleration" | "consolidation" | "construction" | "investigation" | "opere" | "transfere">, string, z.core.$ZodTypeInternals<Open<"abandon" | "abandon-investigation" | "acceleration" | "consolidation" | "construction" | "investigation" | "opere" | "transfere">, string>> & {
                known: readonly ["investigation", "construction", "acceleration", "consolidation", "transfere", "opere", "abandon-investigation", "abandon"];
            };
            start: z.core.$ZodBranded<z.ZodISODate, "CalendarDate", "out">;
            end: z.ZodOptional<z.core.$ZodBranded<z.ZodISODate, "CalendarDate", "out">>;
            comment: z.ZodOptional<z.ZodString>;
            written: z.ZodOptional<z.ZodObject<{
                form: z.ZodString;
                keys: z.ZodOptional<z.ZodArray<z.ZodString>>;
                extra: z.ZodOptional<z.ZodCustom<Document, Document>>;
                raw: z.ZodOptional<z.ZodCustom<Document, Document>>;
            }, z.core.$strip>>;
        }, z.core.$strip>>>;
        events: z.ZodDefault<z.ZodArray<z.ZodObject<{
            name: z.ZodType<Open<"committee" | "eig" | "end" | "fast" | "national_impact" | "other" | "product_launch">, string, z.core.$ZodTypeInternals<Open<"committee" | "eig" | "end" | "fast" | "national_impact" | "other" | "product_launch">, string>> & {
                known: readonly ["committee", "product_launch", "national_impact", "fast", "eig", "end", "other"];
            };
            date: z.core.$ZodBranded<z.ZodISODate, "CalendarDate", "out">;
            comment: z.ZodOptional<z.ZodString>;
            written: z.ZodOptional<z.ZodObject<{
                form: z.ZodString;
                keys: z.ZodOptional<z.ZodArray<z.ZodString>>;
                extra: z.ZodOptional<z.ZodCustom<Document, Document>>;
                raw: z.ZodOptional<z.ZodCustom<Document, Document>>;
            }, z.core.$strip>>;
        }, z.core.$strip>>>;
        contact: z.ZodOptional<z.ZodString>;
        dinumContact: z.ZodOptional<z.ZodString>;
        incubatorContact: z.ZodOptional<z.ZodString>;
        link: z.ZodOptional<z.ZodString>;
        repository: z.ZodOptional<z.ZodString>;
        statsUrl: z.ZodOptional<z.ZodString>;
        budgetUrl: z.ZodOptional<z.ZodString>;
        impactUrl: z.ZodOptional<z.ZodString>;
        dashlordUrl: z.ZodOptional<z.ZodString>;
        riskAnalysisUrl: z.ZodOptional<z.ZodString>;
        stats: z.ZodOptional<z.ZodBoolean>;
        riskAnalysis: z.ZodOptional<z.ZodBoolean>;
        monServiceSecurise: z.ZodOptional<z.ZodBoolean>;
        accessibilityStatus: z.ZodOptional<z.ZodType<Open<"non conforme" | "partiellement conforme" | "totalement conforme">, string, z.core.$ZodTypeInternals<Open<"non conforme" | "partiellement conforme" | "totalement conforme">, string>> & {
            known: readonly ["non conforme", "partiellement conforme", "totalement conforme"];
        }>;
        userTypes: z.ZodDefault<z.ZodArray<z.ZodString>>;
        themes: z.ZodDefault<z.ZodArray<z.ZodString>>;
        technologies: z.ZodDefault<z.ZodArray<z.ZodString>>;
        fast: z.ZodOptional<z.ZodObject<{
            promotion: z.ZodNumber;
            amount: z.ZodNumber;
            written: z.ZodOptional<z.ZodObject<{
                form: z.ZodString;
                keys: z.ZodOptional<z.ZodArray<z.ZodString>>;
                extra: z.ZodOptional<z.ZodCustom<Document, Document>>;
                raw: z.ZodOptional<z.ZodCustom<Document, Document>>;
            }, z.core.$strip>>;
        }, z.core.$strip>>;
        formerIds: z.ZodDefault<z.ZodArray<z.ZodString>>;
        members: z.ZodOptional<z.ZodObject<{
            active: z.ZodArray<z.ZodString>;
            previous: z.ZodArray<z.ZodString>;
            expired: z.ZodArray<z.ZodString>;
        }, z.core.$strip>>;
        description: z.ZodDefault<z.ZodString>;
        written: z.ZodOptional<z.ZodObject<{
            form: z.ZodString;
            keys: z.ZodOptional<z.ZodArray<z.ZodString>>;
            extra: z.ZodOptional<z.ZodCustom<Document, Document>>;
            raw: z.ZodOptional<z.ZodCustom<Document, Document>>;
        }, z.core.$strip>>;
    }, z.core.$strip>>>;
    incubators: z.ZodDefault<z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        name: z.ZodString;
        owner: z.ZodOptional<z.ZodString>;
        contact: z.ZodOptional<z.ZodString>;
        address: z.ZodOptional<z.ZodString>;
        website: z.ZodOptional<z.ZodString>;
        github: z.ZodOptional<z.ZodString>;
        logo: z.ZodOptional<z.ZodString>;
        summary: z.ZodOptional<z.ZodString>;
        highlightedStartups: z.ZodDefault<z.ZodArray<z.ZodString>>;
        hidden: z.ZodOptional<z.ZodBoolean>;
        formerIds: z.ZodDefault<z.ZodArray<z.ZodString>>;
        description: z.ZodDefault<z.ZodString>;
        written: z.ZodOptional<z.ZodObject<{
            form: z.ZodString;
            keys: z.ZodOptional<z.ZodArray<z.ZodString>>;
            extra: z.ZodOptional<z.ZodCustom<Document, Document>>;
            raw: z.ZodOptional<z.ZodCustom<Document, Document>>;
        }, z.core.$strip>>;
    }, z.core.$strip>>>;
    written: z.ZodOptional<z.ZodObject<{
        form: z.ZodString;
        keys: z.ZodOptional<z.ZodArray<z.ZodString>>;
        extra: z.ZodOptional<z.ZodCustom<Document, Document>>;
        raw: z.ZodOptional<z.ZodCustom<Document, Document>>;
    }, z.core.$strip>>;
}, z.core.$strip>>;

export { ApiAuthor, ApiAuthors, ApiIncubators, ApiOrganisations, ApiSponsors, ApiStartup, ApiStartupDetails, ApiStartups, IncubatorWithStartups, PortalIncubator, PortalIncubators, PortalMember, PortalMembers, PortalStartup, PortalStartups, StartupsAndIncubators };

// shared-1
import { P as Path } from 'shared-2';
import { Member, Startup, Incubator, Organisation, Team, Diagnostic, Reading } from 'shared-4';
import { D as Document } from 'shared-3';
import { Open } from 'shared-4';
export { i as isDocument } from 'shared-3';
import { z } from 'zod';

/** Where a key of a document goes in an entity, and how its value is read and written. */
interface Field<Key extends string = string> {
    /** The property of the entity. */
    to: Key;
    /** Reads the value of the document and writes it back; a codec where the two differ. */
    schema: z.ZodType;
    /** Whether a document without the key is refused. */
    required: boolean;
    /** What is written when the entity has nothing to say; without it the key is left out. */
    missing: unknown;
}

/** How one kind of document is read into the properties of an entity, and written back identical. */
interface DocumentShape {
    form: string;
    /** By key of the document; `a/b` stands for the key `b` inside the object `a`. */
    fields: Record<string, Field>;
    /** Fills in an entity, which may already say what is known without the document, as its id may be. */
    read(document: Document, entity?: Document): ShapeReading;
    write(entity: Document): Document;
}
/** What a shape makes of a document: the properties of its entity, or what is wrong with it. */
type ShapeReading = {
    properties: Document;
} | {
    issues: z.core.$ZodIssue[];
};

/** Whether two JSON values are the same, the order of keys included. */
declare function sameJson(a: unknown, b: unknown): boolean;

/** What each kind of file of the content repository describes, under the name of its list in a community. */
interface ContentEntities {
    members: Member;
    startups: Startup;
    incubators: Incubator;
    organisations: Organisation;
    teams: Team;
}
/** A kind of file of the content repository. */
type ContentKind = keyof ContentEntities;
/** How each kind of file of the content repository is read and written. */
declare const contentKinds: {
    readonly members: {
        readonly file: z.ZodCodec<z.ZodObject<{
            id: z.ZodString;
            front: z.ZodType<Document, Document, z.core.$ZodTypeInternals<Document, Document>>;
            body: z.ZodString;
        }, z.core.$strip>, z.ZodObject<{
            id: z.ZodString;
            name: z.ZodString;
            role: z.ZodOptional<z.ZodString>;
            domain: z.ZodOptional<z.ZodType<Open<"Animation" | "Attributaire" | "Autre" | "Coaching" | "Data" | "Design" | "Déploiement" | "Développement" | "Intraprenariat" | "Produit" | "Support">, string, z.core.$ZodTypeInternals<Open<"Animation" | "Attributaire" | "Autre" | "Coaching" | "Data" | "Design" | "Déploiement" | "Développement" | "Intraprenariat" | "Produit" | "Support">, string>> & {
                known: readonly ["Animation", "Attributaire", "Autre", "Coaching", "Data", "Déploiement", "Design", "Développement", "Intraprenariat", "Produit", "Support"];
            }>;
            missions: z.ZodDefault<z.ZodArray<z.ZodObject<{
                start: z.core.$ZodBranded<z.ZodISODate, "CalendarDate", "out">;
                end: z.ZodOptional<z.core.$ZodBranded<z.ZodISODate, "CalendarDate", "out">>;
                status: z.ZodOptional<z.ZodType<Open<"admin" | "independent" | "service">, string, z.core.$ZodTypeInternals<Open<"admin" | "independent" | "service">, string>> & {
                    known: readonly ["independent", "admin", "service"];
                }>;
                employer: z.ZodOptional<z.ZodString>;
                startups: z.ZodDefault<z.ZodArray<z.ZodString>>;
                written: z.ZodOptional<z.ZodObject<{
                    form: z.ZodString;
                    keys: z.ZodOptional<z.ZodArray<z.ZodString>>;
                    extra: z.ZodOptional<z.ZodCustom<Document, Document>>;
                    raw: z.ZodOptional<z.ZodCustom<Document, Document>>;
                }, z.core.$strip>>;
            }, z.core.$strip>>>;
            memberType: z.ZodOptional<z.ZodType<Open<"attributaire" | "autre" | "beta" | "dinum">, string, z.core.$ZodTypeInternals<Open<"attributaire" | "autre" | "beta" | "dinum">, string>> & {
                known: readonly ["beta", "autre", "dinum", "attributaire"];
            }>;
            skills: z.ZodDefault<z.ZodArray<z.ZodString>>;
            github: z.ZodOptional<z.ZodString>;
            link: z.ZodOptional<z.ZodString>;
            teams: z.ZodDefault<z.ZodArray<z.ZodString>>;
            incubator: z.ZodOptional<z.ZodString>;
            previously: z.ZodDefault<z.ZodArray<z.ZodString>>;
            startups: z.ZodDefault<z.ZodArray<z.ZodString>>;
            badges: z.ZodDefault<z.ZodArray<z.ZodString>>;
            avatar: z.ZodOptional<z.ZodString>;
            bio: z.ZodDefault<z.ZodString>;
            written: z.ZodOptional<z.ZodObject<{
                form: z.ZodString;
                keys: z.ZodOptional<z.ZodArray<z.ZodString>>;
                extra: z.ZodOptional<z.ZodCustom<Document, Document>>;
                raw: z.ZodOptional<z.ZodCustom<Document, Document>>;
            }, z.core.$strip>>;
        }, z.core.$strip>>;
        readonly shape: DocumentShape;
        readonly entity: z.ZodObject<{
            id: z.ZodString;
            name: z.ZodString;
            role: z.ZodOptional<z.ZodString>;
            domain: z.ZodOptional<z.ZodType<Open<"Animation" | "Attributaire" | "Autre" | "Coaching" | "Data" | "Design" | "Déploiement" | "Développement" | "Intraprenariat" | "Produit" | "Support">, string, z.core.$ZodTypeInternals<Open<"Animation" | "Attributaire" | "Autre" | "Coaching" | "Data" | "Design" | "Déploiement" | "Développement" | "Intraprenariat" | "Produit" | "Support">, string>> & {
                known: readonly ["Animation", "Attributaire", "Autre", "Coaching", "Data", "Déploiement", "Design", "Développement", "Intraprenariat", "Produit", "Support"];
            }>;
            missions: z.ZodDefault<z.ZodArray<z.ZodObject<{
                start: z.core.$ZodBranded<z.ZodISODate, "CalendarDate", "out">;
                end: z.ZodOptional<z.core.$ZodBranded<z.ZodISODate, "CalendarDate", "out">>;
                status: z.ZodOptional<z.ZodType<Open<"admin" | "independent" | "service">, string, z.core.$ZodTypeInternals<Open<"admin" | "independent" | "service">, string>> & {
                    known: readonly ["independent", "admin", "service"];
                }>;
                employer: z.ZodOptional<z.ZodString>;
                startups: z.ZodDefault<z.ZodArray<z.ZodString>>;
                written: z.ZodOptional<z.ZodObject<{
                    form: z.ZodString;
                    keys: z.ZodOptional<z.ZodArray<z.ZodString>>;
                    extra: z.ZodOptional<z.ZodCustom<Document, Document>>;
                    raw: z.ZodOptional<z.ZodCustom<Document, Document>>;
                }, z.core.$strip>>;
            }, z.core.$strip>>>;
            memberType: z.ZodOptional<z.ZodType<Open<"attributaire" | "autre" | "beta" | "dinum">, string, z.core.$ZodTypeInternals<Open<"attributaire" | "autre" | "beta" | "dinum">, string>> & {
                known: readonly ["beta", "autre", "dinum", "attributaire"];
            }>;
            skills: z.ZodDefault<z.ZodArray<z.ZodString>>;
            github: z.ZodOptional<z.ZodString>;
            link: z.ZodOptional<z.ZodString>;
            teams: z.ZodDefault<z.ZodArray<z.ZodString>>;
            incubator: z.ZodOptional<z.ZodString>;
            previously: z.ZodDefault<z.ZodArray<z.ZodString>>;
            startups: z.ZodDefault<z.ZodArray<z.ZodString>>;
            badges: z.ZodDefault<z.ZodArray<z.ZodString>>;
            avatar: z.ZodOptional<z.ZodString>;
            bio: z.ZodDefault<z.ZodString>;
            written: z.ZodOptional<z.ZodObject<{
                form: z.ZodString;
                keys: z.ZodOptional<z.ZodArray<z.ZodString>>;
                extra: z.ZodOptional<z.ZodCustom<Document, Document>>;
                raw: z.ZodOptional<z.ZodCustom<Document, Document>>;
            }, z.core.$strip>>;
        }, z.core.$strip>;
        readonly body: "bio";
    };
    readonly startups: {
        readonly file: z.ZodCodec<z.ZodObject<{
            id: z.ZodString;
            front: z.ZodType<Document, Document, z.core.$ZodTypeInternals<Document, Document>>;
            body: z.ZodString;
        }, z.core.$strip>, z.ZodObject<{
            id: z.ZodString;
            name: z.ZodString;
            pitch: z.ZodOptional<z.ZodString>;
            incubator: z.ZodOptional<z.ZodString>;
            incubators: z.ZodDefault<z.ZodArray<z.ZodString>>;
            sponsors: z.ZodDefault<z.ZodArray<z.ZodString>>;
            phases: z.ZodDefault<z.ZodArray<z.ZodObject<{
                name: z.ZodType<Open<"abandon" | "abandon-investigation" | "acceleration" | "consolidation" | "construction" | "investigation" | "opere" | "transfere">, string, z.core.$ZodTypeInternals<Open<"abandon" | "abandon-investigation" | "acceleration" | "consolidation" | "construction" | "investigation" | "opere" | "transfere">, string>> & {
                    known: readonly ["investigation", "construction", "acceleration", "consolidation", "transfere", "opere", "abandon-investigation", "abandon"];
                };
                start: z.core.$ZodBranded<z.ZodISODate, "CalendarDate", "out">;
                end: z.ZodOptional<z.core.$ZodBranded<z.ZodISODate, "CalendarDate", "out">>;
                comment: z.ZodOptional<z.ZodString>;
                written: z.ZodOptional<z.ZodObject<{
                    form: z.ZodString;
                    keys: z.ZodOptional<z.ZodArray<z.ZodString>>;
                    extra: z.ZodOptional<z.ZodCustom<Document, Document>>;
                    raw: z.ZodOptional<z.ZodCustom<Document, Document>>;
                }, z.core.$strip>>;
            }, z.core.$strip>>>;
            events: z.ZodDefault<z.ZodArray<z.ZodObject<{
                name: z.ZodType<Open<"committee" | "eig" | "end" | "fast" | "national_impact" | "other" | "product_launch">, string, z.core.$ZodTypeInternals<Open<"committee" | "eig" | "end" | "fast" | "national_impact" | "other" | "product_launch">, string>> & {
                    known: readonly ["committee", "product_launch", "national_impact", "fast", "eig", "end", "other"];
                };
                date: z.core.$ZodBranded<z.ZodISODate, "CalendarDate", "out">;
                comment: z.ZodOptional<z.ZodString>;
                written: z.ZodOptional<z.ZodObject<{
                    form: z.ZodString;
                    keys: z.ZodOptional<z.ZodArray<z.ZodString>>;
                    extra: z.ZodOptional<z.ZodCustom<Document, Document>>;
                    raw: z.ZodOptional<z.ZodCustom<Document, Document>>;
                }, z.core.$strip>>;
            }, z.core.$strip>>>;
            contact: z.ZodOptional<z.ZodString>;
            dinumContact: z.ZodOptional<z.ZodString>;
            incubatorContact: z.ZodOptional<z.ZodString>;
            link: z.ZodOptional<z.ZodString>;
            repository: z.ZodOptional<z.ZodString>;
            statsUrl: z.ZodOptional<z.ZodString>;
            budgetUrl: z.ZodOptional<z.ZodString>;
            impactUrl: z.ZodOptional<z.ZodString>;
            dashlordUrl: z.ZodOptional<z.ZodString>;
            riskAnalysisUrl: z.ZodOptional<z.ZodString>;
            stats: z.ZodOptional<z.ZodBoolean>;
            riskAnalysis: z.ZodOptional<z.ZodBoolean>;
            monServiceSecurise: z.ZodOptional<z.ZodBoolean>;
            accessibilityStatus: z.ZodOptional<z.ZodType<Open<"non conforme" | "partiellement conforme" | "totalement conforme">, string, z.core.$ZodTypeInternals<Open<"non conforme" | "partiellement conforme" | "totalement conforme">, string>> & {
                known: readonly ["non conforme", "partiellement conforme", "totalement conforme"];
            }>;
            userTypes: z.ZodDefault<z.ZodArray<z.ZodString>>;
            themes: z.ZodDefault<z.ZodArray<z.ZodString>>;
            technologies: z.ZodDefault<z.ZodArray<z.ZodString>>;
            fast: z.ZodOptional<z.ZodObject<{
                promotion: z.ZodNumber;
                amount: z.ZodNumber;
                written: z.ZodOptional<z.ZodObject<{
                    form: z.ZodString;
                    keys: z.ZodOptional<z.ZodArray<z.ZodString>>;
                    extra: z.ZodOptional<z.ZodCustom<Document, Document>>;
                    raw: z.ZodOptional<z.ZodCustom<Document, Document>>;
                }, z.core.$strip>>;
            }, z.core.$strip>>;
            formerIds: z.ZodDefault<z.ZodArray<z.ZodString>>;
            members: z.ZodOptional<z.ZodObject<{
                active: z.ZodArray<z.ZodString>;
                previous: z.ZodArray<z.ZodString>;
                expired: z.ZodArray<z.ZodString>;
            }, z.core.$strip>>;
            description: z.ZodDefault<z.ZodString>;
            written: z.ZodOptional<z.ZodObject<{
                form: z.ZodString;
                keys: z.ZodOptional<z.ZodArray<z.ZodString>>;
                extra: z.ZodOptional<z.ZodCustom<Document, Document>>;
                raw: z.ZodOptional<z.ZodCustom<Document, Document>>;
            }, z.core.$strip>>;
        }, z.core.$strip>>;
        readonly shape: DocumentShape;
        readonly entity: z.ZodObject<{
            id: z.ZodString;
            name: z.ZodString;
            pitch: z.ZodOptional<z.ZodString>;
            incubator: z.ZodOptional<z.ZodString>;
            incubators: z.ZodDefault<z.ZodArray<z.ZodString>>;
            sponsors: z.ZodDefault<z.ZodArray<z.ZodString>>;
            phases: z.ZodDefault<z.ZodArray<z.ZodObject<{
                name: z.ZodType<Open<"abandon" | "abandon-investigation" | "acceleration" | "consolidation" | "construction" | "investigation" | "opere" | "transfere">, string, z.core.$ZodTypeInternals<Open<"abandon" | "abandon-investigation" | "acceleration" | "consolidation" | "construction" | "investigation" | "opere" | "transfere">, string>> & {
                    known: readonly ["investigation", "construction", "acceleration", "consolidation", "transfere", "opere", "abandon-investigation", "abandon"];
                };
                start: z.core.$ZodBranded<z.ZodISODate, "CalendarDate", "out">;
                end: z.ZodOptional<z.core.$ZodBranded<z.ZodISODate, "CalendarDate", "out">>;
                comment: z.ZodOptional<z.ZodString>;
                written: z.ZodOptional<z.ZodObject<{
                    form: z.ZodString;
                    keys: z.ZodOptional<z.ZodArray<z.ZodString>>;
                    extra: z.ZodOptional<z.ZodCustom<Document, Document>>;
                    raw: z.ZodOptional<z.ZodCustom<Document, Document>>;
                }, z.core.$strip>>;
            }, z.core.$strip>>>;
            events: z.ZodDefault<z.ZodArray<z.ZodObject<{
                name: z.ZodType<Open<"committee" | "eig" | "end" | "fast" | "national_impact" | "other" | "product_launch">, string, z.core.$ZodTypeInternals<Open<"committee" | "eig" | "end" | "fast" | "national_impact" | "other" | "product_launch">, string>> & {
                    known: readonly ["committee", "product_launch", "national_impact", "fast", "eig", "end", "other"];
                };
                date: z.core.$ZodBranded<z.ZodISODate, "CalendarDate", "out">;
                comment: z.ZodOptional<z.ZodString>;
                written: z.ZodOptional<z.ZodObject<{
                    form: z.ZodString;
                    keys: z.ZodOptional<z.ZodArray<z.ZodString>>;
                    extra: z.ZodOptional<z.ZodCustom<Document, Document>>;
                    raw: z.ZodOptional<z.ZodCustom<Document, Document>>;
                }, z.core.$strip>>;
            }, z.core.$strip>>>;
            contact: z.ZodOptional<z.ZodString>;
            dinumContact: z.ZodOptional<z.ZodString>;
            incubatorContact: z.ZodOptional<z.ZodString>;
            link: z.ZodOptional<z.ZodString>;
            repository: z.ZodOptional<z.ZodString>;
            statsUrl: z.ZodOptional<z.ZodString>;
            budgetUrl: z.ZodOptional<z.ZodString>;
            impactUrl: z.ZodOptional<z.ZodString>;
            dashlordUrl: z.ZodOptional<z.ZodString>;
            riskAnalysisUrl: z.ZodOptional<z.ZodString>;
            stats: z.ZodOptional<z.ZodBoolean>;
            riskAnalysis: z.ZodOptional<z.ZodBoolean>;
            monServiceSecurise: z.ZodOptional<z.ZodBoolean>;
            accessibilityStatus: z.ZodOptional<z.ZodType<Open<"non conforme" | "partiellement conforme" | "totalement conforme">, string, z.core.$ZodTypeInternals<Open<"non conforme" | "partiellement conforme" | "totalement conforme">, string>> & {
                known: readonly ["non conforme", "partiellement conforme", "totalement conforme"];
            }>;
            userTypes: z.ZodDefault<z.ZodArray<z.ZodString>>;
            themes: z.ZodDefault<z.ZodArray<z.ZodString>>;
            technologies: z.ZodDefault<z.ZodArray<z.ZodString>>;
            fast: z.ZodOptional<z.ZodObject<{
                promotion: z.ZodNumber;
                amount: z.ZodNumber;
                written: z.ZodOptional<z.ZodObject<{
                    form: z.ZodString;
                    keys: z.ZodOptional<z.ZodArray<z.ZodString>>;
                    extra: z.ZodOptional<z.ZodCustom<Document, Document>>;
                    raw: z.ZodOptional<z.ZodCustom<Document, Document>>;
                }, z.core.$strip>>;
            }, z.core.$strip>>;
            formerIds: z.ZodDefault<z.ZodArray<z.ZodString>>;
            members: z.ZodOptional<z.ZodObject<{
                active: z.ZodArray<z.ZodString>;
                previous: z.ZodArray<z.ZodString>;
                expired: z.ZodArray<z.ZodString>;
            }, z.core.$strip>>;
            description: z.ZodDefault<z.ZodString>;
            written: z.ZodOptional<z.ZodObject<{
                form: z.ZodString;
                keys: z.ZodOptional<z.ZodArray<z.ZodString>>;
                extra: z.ZodOptional<z.ZodCustom<Document, Document>>;
                raw: z.ZodOptional<z.ZodCustom<Document, Document>>;
            }, z.core.$strip>>;
        }, z.core.$strip>;
        readonly body: "description";
    };
    readonly incubators: {
        readonly file: z.ZodCodec<z.ZodObject<{
            id: z.ZodString;
            front: z.ZodType<Document, Document, z.core.$ZodTypeInternals<Document, Document>>;
            body: z.ZodString;
        }, z.core.$strip>, z.ZodObject<{
            id: z.ZodString;
            name: z.ZodString;
            owner: z.ZodOptional<z.ZodString>;
            contact: z.ZodOptional<z.ZodString>;
            address: z.ZodOptional<z.ZodString>;
            website: z.ZodOptional<z.ZodString>;
            github: z.ZodOptional<z.ZodString>;
            logo: z.ZodOptional<z.ZodString>;
            summary: z.ZodOptional<z.ZodString>;
            highlightedStartups: z.ZodDefault<z.ZodArray<z.ZodString>>;
            hidden: z.ZodOptional<z.ZodBoolean>;
            formerIds: z.ZodDefault<z.ZodArray<z.ZodString>>;
            description: z.ZodDefault<z.ZodString>;
            written: z.ZodOptional<z.ZodObject<{
                form: z.ZodString;
                keys: z.ZodOptional<z.ZodArray<z.ZodString>>;
                extra: z.ZodOptional<z.ZodCustom<Document, Document>>;
                raw: z.ZodOptional<z.ZodCustom<Document, Document>>;
            }, z.core.$strip>>;
        }, z.core.$strip>>;
        readonly shape: DocumentShape;
        readonly entity: z.ZodObject<{
            id: z.ZodString;
            name: z.ZodString;
            owner: z.ZodOptional<z.ZodString>;
            contact: z.ZodOptional<z.ZodString>;
            address: z.ZodOptional<z.ZodString>;
            website: z.ZodOptional<z.ZodString>;
            github: z.ZodOptional<z.ZodString>;
            logo: z.ZodOptional<z.ZodString>;
            summary: z.ZodOptional<z.ZodString>;
            highlightedStartups: z.ZodDefault<z.ZodArray<z.ZodString>>;
            hidden: z.ZodOptional<z.ZodBoolean>;
            formerIds: z.ZodDefault<z.ZodArray<z.ZodString>>;
            description: z.ZodDefault<z.ZodString>;
            written: z.ZodOptional<z.ZodObject<{
                form: z.ZodString;
                keys: z.ZodOptional<z.ZodArray<z.ZodString>>;
                extra: z.ZodOptional<z.ZodCustom<Document, Document>>;
                raw: z.ZodOptional<z.ZodCustom<Document, Document>>;
            }, z.core.$strip>>;
        }, z.core.$strip>;
        readonly body: "description";
    };
    readonly organisations: {
        readonly file: z.ZodCodec<z.ZodObject<{
            id: z.ZodString;
            front: z.ZodType<Document, Document, z.core.$ZodTypeInternals<Document, Document>>;
            body: z.ZodString;
        }, z.core.$strip>, z.ZodObject<{
            id: z.ZodString;
            name: z.ZodString;
            acronym: z.ZodOptional<z.ZodString>;
            ministerialDomain: z.ZodOptional<z.ZodType<Open<"affaires-etrangeres" | "agriculture" | "armees" | "autres" | "bercy" | "culture" | "education" | "enseignement-sup" | "environnement" | "interieur" | "justice" | "solidarite-sante" | "spm" | "sport" | "territoires" | "travail">, string, z.core.$ZodTypeInternals<Open<"affaires-etrangeres" | "agriculture" | "armees" | "autres" | "bercy" | "culture" | "education" | "enseignement-sup" | "environnement" | "interieur" | "justice" | "solidarite-sante" | "spm" | "sport" | "territoires" | "travail">, string>> & {
                known: readonly ["affaires-etrangeres", "agriculture", "armees", "autres", "bercy", "culture", "education", "enseignement-sup", "environnement", "interieur", "justice", "solidarite-sante", "spm", "sport", "territoires", "travail"];
            }>;
            type: z.ZodOptional<z.ZodType<Open<"administration-centrale" | "autre" | "collectivite-territoriale" | "operateur" | "securite-sociale" | "service-deconcentre">, string, z.core.$ZodTypeInternals<Open<"administration-centrale" | "autre" | "collectivite-territoriale" | "operateur" | "securite-sociale" | "service-deconcentre">, string>> & {
                known: readonly ["administration-centrale", "autre", "collectivite-territoriale", "operateur", "securite-sociale", "service-deconcentre"];
            }>;
            description: z.ZodDefault<z.ZodString>;
            written: z.ZodOptional<z.ZodObject<{
                form: z.ZodString;
                keys: z.ZodOptional<z.ZodArray<z.ZodString>>;
                extra: z.ZodOptional<z.ZodCustom<Document, Document>>;
                raw: z.ZodOptional<z.ZodCustom<Document, Document>>;
            }, z.core.$strip>>;
        }, z.core.$strip>>;
        readonly shape: DocumentShape;
        readonly entity: z.ZodObject<{
            id: z.ZodString;
            name: z.ZodString;
            acronym: z.ZodOptional<z.ZodString>;
            ministerialDomain: z.ZodOptional<z.ZodType<Open<"affaires-etrangeres" | "agriculture" | "armees" | "autres" | "bercy" | "culture" | "education" | "enseignement-sup" | "environnement" | "interieur" | "justice" | "solidarite-sante" | "spm" | "sport" | "territoires" | "travail">, string, z.core.$ZodTypeInternals<Open<"affaires-etrangeres" | "agriculture" | "armees" | "autres" | "bercy" | "culture" | "education" | "enseignement-sup" | "environnement" | "interieur" | "justice" | "solidarite-sante" | "spm" | "sport" | "territoires" | "travail">, string>> & {
                known: readonly ["affaires-etrangeres", "agriculture", "armees", "autres", "bercy", "culture", "education", "enseignement-sup", "environnement", "interieur", "justice", "solidarite-sante", "spm", "sport", "territoires", "travail"];
            }>;
            type: z.ZodOptional<z.ZodType<Open<"administration-centrale" | "autre" | "collectivite-territoriale" | "operateur" | "securite-sociale" | "service-deconcentre">, string, z.core.$ZodTypeInternals<Open<"administration-centrale" | "autre" | "collectivite-territoriale" | "operateur" | "securite-sociale" | "service-deconcentre">, string>> & {
                known: readonly ["administration-centrale", "autre", "collectivite-territoriale", "operateur", "securite-sociale", "service-deconcentre"];
            }>;
            description: z.ZodDefault<z.ZodString>;
            written: z.ZodOptional<z.ZodObject<{
                form: z.ZodString;
                keys: z.ZodOptional<z.ZodArray<z.ZodString>>;
                extra: z.ZodOptional<z.ZodCustom<Document, Document>>;
                raw: z.ZodOptional<z.ZodCustom<Document, Document>>;
            }, z.core.$strip>>;
        }, z.core.$strip>;
        readonly body: "description";
    };
    readonly teams: {
        readonly file: z.ZodCodec<z.ZodObject<{
            id: z.ZodString;
            front: z.ZodType<Document, Document, z.core.$ZodTypeInternals<Document, Document>>;
            body: z.ZodString;
        }, z.core.$strip>, z.ZodObject<{
            id: z.ZodString;
            name: z.ZodString;
            mission: z.ZodOptional<z.ZodString>;
            incubator: z.ZodOptional<z.ZodString>;
            description: z.ZodDefault<z.ZodString>;
            written: z.ZodOptional<z.ZodObject<{
                form: z.ZodString;
                keys: z.ZodOptional<z.ZodArray<z.ZodString>>;
                extra: z.ZodOptional<z.ZodCustom<Document, Document>>;
                raw: z.ZodOptional<z.ZodCustom<Document, Document>>;
            }, z.core.$strip>>;
        }, z.core.$strip>>;
        readonly shape: DocumentShape;
        readonly entity: z.ZodObject<{
            id: z.ZodString;
            name: z.ZodString;
            mission: z.ZodOptional<z.ZodString>;
            incubator: z.ZodOptional<z.ZodString>;
            description: z.ZodDefault<z.ZodString>;
            written: z.ZodOptional<z.ZodObject<{
                form: z.ZodString;
                keys: z.ZodOptional<z.ZodArray<z.ZodString>>;
                extra: z.ZodOptional<z.ZodCustom<Document, Document>>;
                raw: z.ZodOptional<z.ZodCustom<Document, Document>>;
            }, z.core.$strip>>;
        }, z.core.$strip>;
        readonly body: "description";
    };
};

/** The warning about a date between quotes, which only a reader of the file's text can see. */
declare function quotedDate(path: Path): Diagnostic;

/** A file of the content repository: its name without `.md`, its front matter, and the Markdown below. */
declare const ContentFile: z.ZodObject<{
    id: z.ZodString;
    front: z.ZodType<Document, Document, z.core.$ZodTypeInternals<Document, Document>>;
    body: z.ZodString;
}, z.core.$strip>;
type ContentFile = z.infer<typeof ContentFile>;

/** An incubator as a file of `content/_incubators`. */
declare const IncubatorFile: z.ZodCodec<z.ZodObject<{
    id: z.ZodString;
    front: z.ZodType<Document, Document, z.core.$ZodTypeInternals<Document, Document>>;
    body: z.ZodString;
}, z.core.$strip>, z.ZodObject<{
    id: z.ZodString;
    name: z.ZodString;
    owner: z.ZodOptional<z.ZodString>;
    contact: z.ZodOptional<z.ZodString>;
    address: z.ZodOptional<z.ZodString>;
    website: z.ZodOptional<z.ZodString>;
    github: z.ZodOptional<z.ZodString>;
    logo: z.ZodOptional<z.ZodString>;
    summary: z.ZodOptional<z.ZodString>;
    highlightedStartups: z.ZodDefault<z.ZodArray<z.ZodString>>;
    hidden: z.ZodOptional<z.ZodBoolean>;
    formerIds: z.ZodDefault<z.ZodArray<z.ZodString>>;
    description: z.ZodDefault<z.ZodString>;
    written: z.ZodOptional<z.ZodObject<{
        form: z.ZodString;
        keys: z.ZodOptional<z.ZodArray<z.ZodString>>;
        extra: z.ZodOptional<z.ZodCustom<Document, Document>>;
        raw: z.ZodOptional<z.ZodCustom<Document, Document>>;
    }, z.core.$strip>>;
}, z.core.$strip>>;

/** A member as a file of `content/_authors`. */
declare const MemberFile: z.ZodCodec<z.ZodObject<{
    id: z.ZodString;
    front: z.ZodType<Document, Document, z.core.$ZodTypeInternals<Document, Document>>;
    body: z.ZodString;
}, z.core.$strip>, z.ZodObject<{
    id: z.ZodString;
    name: z.ZodString;
    role: z.ZodOptional<z.ZodString>;
    domain: z.ZodOptional<z.ZodType<Open<"Animation" | "Attributaire" | "Autre" | "Coaching" | "Data" | "Design" | "Déploiement" | "Développement" | "Intraprenariat" | "Produit" | "Support">, string, z.core.$ZodTypeInternals<Open<"Animation" | "Attributaire" | "Autre" | "Coaching" | "Data" | "Design" | "Déploiement" | "Développement" | "Intraprenariat" | "Produit" | "Support">, string>> & {
        known: readonly ["Animation", "Attributaire", "Autre", "Coaching", "Data", "Déploiement", "Design", "Développement", "Intraprenariat", "Produit", "Support"];
    }>;
    missions: z.ZodDefault<z.ZodArray<z.ZodObject<{
        start: z.core.$ZodBranded<z.ZodISODate, "CalendarDate", "out">;
        end: z.ZodOptional<z.core.$ZodBranded<z.ZodISODate, "CalendarDate", "out">>;
        status: z.ZodOptional<z.ZodType<Open<"admin" | "independent" | "service">, string, z.core.$ZodTypeInternals<Open<"admin" | "independent" | "service">, string>> & {
            known: readonly ["independent", "admin", "service"];
        }>;
        employer: z.ZodOptional<z.ZodString>;
        startups: z.ZodDefault<z.ZodArray<z.ZodString>>;
        written: z.ZodOptional<z.ZodObject<{
            form: z.ZodString;
            keys: z.ZodOptional<z.ZodArray<z.ZodString>>;
            extra: z.ZodOptional<z.ZodCustom<Document, Document>>;
            raw: z.ZodOptional<z.ZodCustom<Document, Document>>;
        }, z.core.$strip>>;
    }, z.core.$strip>>>;
    memberType: z.ZodOptional<z.ZodType<Open<"attributaire" | "autre" | "beta" | "dinum">, string, z.core.$ZodTypeInternals<Open<"attributaire" | "autre" | "beta" | "dinum">, string>> & {
        known: readonly ["beta", "autre", "dinum", "attributaire"];
    }>;
    skills: z.ZodDefault<z.ZodArray<z.ZodString>>;
    github: z.ZodOptional<z.ZodString>;
    link: z.ZodOptional<z.ZodString>;
    teams: z.ZodDefault<z.ZodArray<z.ZodString>>;
    incubator: z.ZodOptional<z.ZodString>;
    previously: z.ZodDefault<z.ZodArray<z.ZodString>>;
    startups: z.ZodDefault<z.ZodArray<z.ZodString>>;
    badges: z.ZodDefault<z.ZodArray<z.ZodString>>;
    avatar: z.ZodOptional<z.ZodString>;
    bio: z.ZodDefault<z.ZodString>;
    written: z.ZodOptional<z.ZodObject<{
        form: z.ZodString;
        keys: z.ZodOptional<z.ZodArray<z.ZodString>>;
        extra: z.ZodOptional<z.ZodCustom<Document, Document>>;
        raw: z.ZodOptional<z.ZodCustom<Document, Document>>;
    }, z.core.$strip>>;
}, z.core.$strip>>;

/** An organisation as a file of `content/_organisations`. */
declare const OrganisationFile: z.ZodCodec<z.ZodObject<{
    id: z.ZodString;
    front: z.ZodType<Document, Document, z.core.$ZodTypeInternals<Document, Document>>;
    body: z.ZodString;
}, z.core.$strip>, z.ZodObject<{
    id: z.ZodString;
    name: z.ZodString;
    acronym: z.ZodOptional<z.ZodString>;
    ministerialDomain: z.ZodOptional<z.ZodType<Open<"affaires-etrangeres" | "agriculture" | "armees" | "autres" | "bercy" | "culture" | "education" | "enseignement-sup" | "environnement" | "interieur" | "justice" | "solidarite-sante" | "spm" | "sport" | "territoires" | "travail">, string, z.core.$ZodTypeInternals<Open<"affaires-etrangeres" | "agriculture" | "armees" | "autres" | "bercy" | "culture" | "education" | "enseignement-sup" | "environnement" | "interieur" | "justice" | "solidarite-sante" | "spm" | "sport" | "territoires" | "travail">, string>> & {
        known: readonly ["affaires-etrangeres", "agriculture", "armees", "autres", "bercy", "culture", "education", "enseignement-sup", "environnement", "interieur", "justice", "solidarite-sante", "spm", "sport", "territoires", "travail"];
    }>;
    type: z.ZodOptional<z.ZodType<Open<"administration-centrale" | "autre" | "collectivite-territoriale" | "operateur" | "securite-sociale" | "service-deconcentre">, string, z.core.$ZodTypeInternals<Open<"administration-centrale" | "autre" | "collectivite-territoriale" | "operateur" | "securite-sociale" | "service-deconcentre">, string>> & {
        known: readonly ["administration-centrale", "autre", "collectivite-territoriale", "operateur", "securite-sociale", "service-deconcentre"];
    }>;
    description: z.ZodDefault<z.ZodString>;
    written: z.ZodOptional<z.ZodObject<{
        form: z.ZodString;
        keys: z.ZodOptional<z.ZodArray<z.ZodString>>;
        extra: z.ZodOptional<z.ZodCustom<Document, Document>>;
        raw: z.ZodOptional<z.ZodCustom<Document, Document>>;
    }, z.core.$strip>>;
}, z.core.$strip>>;

/**
 * Where a property of an entity stands in its front matter: `["skills", 2]` is `["competences", 2]`.
 *
 * A property that the front matter does not hold, such as the id, leads to its start: an empty path.
 */
declare function propertyPlace(kind: ContentKind, property: Path): Path;

/**
 * The entity that a file of the content repository describes, older forms included; `null` when it cannot be read.
 *
 * The `at.path` of every diagnostic leads into the front matter. The codec of the kind gives the same entity, but
 * checks everything twice.
 */
declare function readContentFile<Kind extends ContentKind>(kind: Kind, file: ContentFile): Reading<ContentEntities[Kind] | null>;

/** A startup as a file of `content/_startups`. */
declare const StartupFile: z.ZodCodec<z.ZodObject<{
    id: z.ZodString;
    front: z.ZodType<Document, Document, z.core.$ZodTypeInternals<Document, Document>>;
    body: z.ZodString;
}, z.core.$strip>, z.ZodObject<{
    id: z.ZodString;
    name: z.ZodString;
    pitch: z.ZodOptional<z.ZodString>;
    incubator: z.ZodOptional<z.ZodString>;
    incubators: z.ZodDefault<z.ZodArray<z.ZodString>>;
    sponsors: z.ZodDefault<z.ZodArray<z.ZodString>>;
    phases: z.ZodDefault<z.ZodArray<z.ZodObject<{
        name: z.ZodType<Open<"abandon" | "abandon-investigation" | "acceleration" | "consolidation" | "construction" | "investigation" | "opere" | "transfere">, string, z.core.$ZodTypeInternals<Open<"abandon" | "abandon-investigation" | "acceleration" | "consolidation" | "construction" | "investigation" | "opere" | "transfere">, string>> & {
            known: readonly ["investigation", "construction", "acceleration", "consolidation", "transfere", "opere", "abandon-investigation", "abandon"];
        };
        start: z.core.$ZodBranded<z.ZodISODate, "CalendarDate", "out">;
        end: z.ZodOptional<z.core.$ZodBranded<z.ZodISODate, "CalendarDate", "out">>;
        comment: z.ZodOptional<z.ZodString>;
        written: z.ZodOptional<z.ZodObject<{
            form: z.ZodString;
            keys: z.ZodOptional<z.ZodArray<z.ZodString>>;
            extra: z.ZodOptional<z.ZodCustom<Document, Document>>;
            raw: z.ZodOptional<z.ZodCustom<Document, Document>>;
        }, z.core.$strip>>;
    }, z.core.$strip>>>;
    events: z.ZodDefault<z.ZodArray<z.ZodObject<{
        name: z.ZodType<Open<"committee" | "eig" | "end" | "fast" | "national_impact" | "other" | "product_launch">, string, z.core.$ZodTypeInternals<Open<"committee" | "eig" | "end" | "fast" | "national_impact" | "other" | "product_launch">, string>> & {
            known: readonly ["committee", "product_launch", "national_impact", "fast", "eig", "end", "other"];
        };
        date: z.core.$ZodBranded<z.ZodISODate, "CalendarDate", "out">;
        comment: z.ZodOptional<z.ZodString>;
        written: z.ZodOptional<z.ZodObject<{
            form: z.ZodString;
            keys: z.ZodOptional<z.ZodArray<z.ZodString>>;
            extra: z.ZodOptional<z.ZodCustom<Document, Document>>;
            raw: z.ZodOptional<z.ZodCustom<Document, Document>>;
        }, z.core.$strip>>;
    }, z.core.$strip>>>;
    contact: z.ZodOptional<z.ZodString>;
    dinumContact: z.ZodOptional<z.ZodString>;
    incubatorContact: z.ZodOptional<z.ZodString>;
    link: z.ZodOptional<z.ZodString>;
    repository: z.ZodOptional<z.ZodString>;
    statsUrl: z.ZodOptional<z.ZodString>;
    budgetUrl: z.ZodOptional<z.ZodString>;
    impactUrl: z.ZodOptional<z.ZodString>;
    dashlordUrl: z.ZodOptional<z.ZodString>;
    riskAnalysisUrl: z.ZodOptional<z.ZodString>;
    stats: z.ZodOptional<z.ZodBoolean>;
    riskAnalysis: z.ZodOptional<z.ZodBoolean>;
    monServiceSecurise: z.ZodOptional<z.ZodBoolean>;
    accessibilityStatus: z.ZodOptional<z.ZodType<Open<"non conforme" | "partiellement conforme" | "totalement conforme">, string, z.core.$ZodTypeInternals<Open<"non conforme" | "partiellement conforme" | "totalement conforme">, string>> & {
        known: readonly ["non conforme", "partiellement conforme", "totalement conforme"];
    }>;
    userTypes: z.ZodDefault<z.ZodArray<z.ZodString>>;
    themes: z.ZodDefault<z.ZodArray<z.ZodString>>;
    technologies: z.ZodDefault<z.ZodArray<z.ZodString>>;
    fast: z.ZodOptional<z.ZodObject<{
        promotion: z.ZodNumber;
        amount: z.ZodNumber;
        written: z.ZodOptional<z.ZodObject<{
            form: z.ZodString;
            keys: z.ZodOptional<z.ZodArray<z.ZodString>>;
            extra: z.ZodOptional<z.ZodCustom<Document, Document>>;
            raw: z.ZodOptional<z.ZodCustom<Document, Document>>;
        }, z.core.$strip>>;
    }, z.core.$strip>>;
    formerIds: z.ZodDefault<z.ZodArray<z.ZodString>>;
    members: z.ZodOptional<z.ZodObject<{
        active: z.ZodArray<z.ZodString>;
        previous: z.ZodArray<z.ZodString>;
        expired: z.ZodArray<z.ZodString>;
    }, z.core.$strip>>;
    description: z.ZodDefault<z.ZodString>;
    written: z.ZodOptional<z.ZodObject<{
        form: z.ZodString;
        keys: z.ZodOptional<z.ZodArray<z.ZodString>>;
        extra: z.ZodOptional<z.ZodCustom<Document, Document>>;
        raw: z.ZodOptional<z.ZodCustom<Document, Document>>;
    }, z.core.$strip>>;
}, z.core.$strip>>;

/** A team as a file of `content/_teams`. */
declare const TeamFile: z.ZodCodec<z.ZodObject<{
    id: z.ZodString;
    front: z.ZodType<Document, Document, z.core.$ZodTypeInternals<Document, Document>>;
    body: z.ZodString;
}, z.core.$strip>, z.ZodObject<{
    id: z.ZodString;
    name: z.ZodString;
    mission: z.ZodOptional<z.ZodString>;
    incubator: z.ZodOptional<z.ZodString>;
    description: z.ZodDefault<z.ZodString>;
    written: z.ZodOptional<z.ZodObject<{
        form: z.ZodString;
        keys: z.ZodOptional<z.ZodArray<z.ZodString>>;
        extra: z.ZodOptional<z.ZodCustom<Document, Document>>;
        raw: z.ZodOptional<z.ZodCustom<Document, Document>>;
    }, z.core.$strip>>;
}, z.core.$strip>>;

export { ContentFile, Document, IncubatorFile, MemberFile, OrganisationFile, Path, StartupFile, TeamFile, contentKinds, propertyPlace, quotedDate, readContentFile, sameJson };
export type { ContentEntities, ContentKind, DocumentShape, Field, ShapeReading };

// shared-2
import { z } from 'zod';
import { O as Open, D as Document } from 'shared-3';

/** Leads from a document to a value inside it, by keys and by positions in lists. */
type Path = readonly (string | number)[];

/** How much a diagnostic matters: an `error` cost something its place, a `warning` wants mending, an `info` is lived with. */
type Severity = "error" | "warning" | "info";
/** A place in what was read. Lines and columns count from 1; `path` leads to the value inside the document. */
interface Place {
    file?: string;
    line?: number;
    column?: number;
    path?: (string | number)[];
}
/**
 * What is wrong, where, and what to do about it, told to the person who edits the file.
 *
 * Messages never repeat a value that could be personal.
 */
interface Diagnostic {
    severity: Severity;
    /** Stable and in kebab case: `"unknown-reference"`. */
    code: string;
    /** What is wrong and how to mend it, in French. */
    message: string;
    /** The same message in English. */
    english: string;
    at?: Place;
    /** What was probably meant, ready to be pasted in. */
    suggestion?: string;
}
/** What a reader gives back, whatever it was fed: what could be read, and all that is wrong with it. */
interface Reading<Value> {
    value: Value;
    diagnostics: Diagnostic[];
}

/** A person who takes part, or took part, in the community; the id is the username. */
declare const Member: z.ZodObject<{
    id: z.ZodString;
    name: z.ZodString;
    role: z.ZodOptional<z.ZodString>;
    domain: z.ZodOptional<z.ZodType<Open<"Animation" | "Attributaire" | "Autre" | "Coaching" | "Data" | "Design" | "Déploiement" | "Développement" | "Intraprenariat" | "Produit" | "Support">, string, z.core.$ZodTypeInternals<Open<"Animation" | "Attributaire" | "Autre" | "Coaching" | "Data" | "Design" | "Déploiement" | "Développement" | "Intraprenariat" | "Produit" | "Support">, string>> & {
        known: readonly ["Animation", "Attributaire", "Autre", "Coaching", "Data", "Déploiement", "Design", "Développement", "Intraprenariat", "Produit", "Support"];
    }>;
    missions: z.ZodDefault<z.ZodArray<z.ZodObject<{
        start: z.core.$ZodBranded<z.ZodISODate, "CalendarDate", "out">;
        end: z.ZodOptional<z.core.$ZodBranded<z.ZodISODate, "CalendarDate", "out">>;
        status: z.ZodOptional<z.ZodType<Open<"admin" | "independent" | "service">, string, z.core.$ZodTypeInternals<Open<"admin" | "independent" | "service">, string>> & {
            known: readonly ["independent", "admin", "service"];
        }>;
        employer: z.ZodOptional<z.ZodString>;
        startups: z.ZodDefault<z.ZodArray<z.ZodString>>;
        written: z.ZodOptional<z.ZodObject<{
            form: z.ZodString;
            keys: z.ZodOptional<z.ZodArray<z.ZodString>>;
            extra: z.ZodOptional<z.ZodCustom<Document, Document>>;
            raw: z.ZodOptional<z.ZodCustom<Document, Document>>;
        }, z.core.$strip>>;
    }, z.core.$strip>>>;
    memberType: z.ZodOptional<z.ZodType<Open<"attributaire" | "autre" | "beta" | "dinum">, string, z.core.$ZodTypeInternals<Open<"attributaire" | "autre" | "beta" | "dinum">, string>> & {
        known: readonly ["beta", "autre", "dinum", "attributaire"];
    }>;
    skills: z.ZodDefault<z.ZodArray<z.ZodString>>;
    github: z.ZodOptional<z.ZodString>;
    link: z.ZodOptional<z.ZodString>;
    teams: z.ZodDefault<z.ZodArray<z.ZodString>>;
    incubator: z.ZodOptional<z.ZodString>;
    previously: z.ZodDefault<z.ZodArray<z.ZodString>>;
    startups: z.ZodDefault<z.ZodArray<z.ZodString>>;
    badges: z.ZodDefault<z.ZodArray<z.ZodString>>;
    avatar: z.ZodOptional<z.ZodString>;
    bio: z.ZodDefault<z.ZodString>;
    written: z.ZodOptional<z.ZodObject<{
        form: z.ZodString;
        keys: z.ZodOptional<z.ZodArray<z.ZodString>>;
        extra: z.ZodOptional<z.ZodCustom<Document, Document>>;
        raw: z.ZodOptional<z.ZodCustom<Document, Document>>;
    }, z.core.$strip>>;
}, z.core.$strip>;
type Member = z.infer<typeof Member>;

/** A public body that sponsors startups or owns an incubator. */
declare const Organisation: z.ZodObject<{
    id: z.ZodString;
    name: z.ZodString;
    acronym: z.ZodOptional<z.ZodString>;
    ministerialDomain: z.ZodOptional<z.ZodType<Open<"affaires-etrangeres" | "agriculture" | "armees" | "autres" | "bercy" | "culture" | "education" | "enseignement-sup" | "environnement" | "interieur" | "justice" | "solidarite-sante" | "spm" | "sport" | "territoires" | "travail">, string, z.core.$ZodTypeInternals<Open<"affaires-etrangeres" | "agriculture" | "armees" | "autres" | "bercy" | "culture" | "education" | "enseignement-sup" | "environnement" | "interieur" | "justice" | "solidarite-sante" | "spm" | "sport" | "territoires" | "travail">, string>> & {
        known: readonly ["affaires-etrangeres", "agriculture", "armees", "autres", "bercy", "culture", "education", "enseignement-sup", "environnement", "interieur", "justice", "solidarite-sante", "spm", "sport", "territoires", "travail"];
    }>;
    type: z.ZodOptional<z.ZodType<Open<"administration-centrale" | "autre" | "collectivite-territoriale" | "operateur" | "securite-sociale" | "service-deconcentre">, string, z.core.$ZodTypeInternals<Open<"administration-centrale" | "autre" | "collectivite-territoriale" | "operateur" | "securite-sociale" | "service-deconcentre">, string>> & {
        known: readonly ["administration-centrale", "autre", "collectivite-territoriale", "operateur", "securite-sociale", "service-deconcentre"];
    }>;
    description: z.ZodDefault<z.ZodString>;
    written: z.ZodOptional<z.ZodObject<{
        form: z.ZodString;
        keys: z.ZodOptional<z.ZodArray<z.ZodString>>;
        extra: z.ZodOptional<z.ZodCustom<Document, Document>>;
        raw: z.ZodOptional<z.ZodCustom<Document, Document>>;
    }, z.core.$strip>>;
}, z.core.$strip>;
type Organisation = z.infer<typeof Organisation>;

/** The members of a startup as another system counted them; a member may stand in several lists. */
declare const StartupMembers: z.ZodObject<{
    active: z.ZodArray<z.ZodString>;
    previous: z.ZodArray<z.ZodString>;
    expired: z.ZodArray<z.ZodString>;
}, z.core.$strip>;
type StartupMembers = z.infer<typeof StartupMembers>;
/** What the acceleration fund gave to a startup, and in which of its rounds. */
declare const Fast: z.ZodObject<{
    promotion: z.ZodNumber;
    amount: z.ZodNumber;
    written: z.ZodOptional<z.ZodObject<{
        form: z.ZodString;
        keys: z.ZodOptional<z.ZodArray<z.ZodString>>;
        extra: z.ZodOptional<z.ZodCustom<Document, Document>>;
        raw: z.ZodOptional<z.ZodCustom<Document, Document>>;
    }, z.core.$strip>>;
}, z.core.$strip>;
type Fast = z.infer<typeof Fast>;
/** A product and its team. A fact that is absent is unknown, which is not the same as `false`. */
declare const Startup: z.ZodObject<{
    id: z.ZodString;
    name: z.ZodString;
    pitch: z.ZodOptional<z.ZodString>;
    incubator: z.ZodOptional<z.ZodString>;
    incubators: z.ZodDefault<z.ZodArray<z.ZodString>>;
    sponsors: z.ZodDefault<z.ZodArray<z.ZodString>>;
    phases: z.ZodDefault<z.ZodArray<z.ZodObject<{
        name: z.ZodType<Open<"abandon" | "abandon-investigation" | "acceleration" | "consolidation" | "construction" | "investigation" | "opere" | "transfere">, string, z.core.$ZodTypeInternals<Open<"abandon" | "abandon-investigation" | "acceleration" | "consolidation" | "construction" | "investigation" | "opere" | "transfere">, string>> & {
            known: readonly ["investigation", "construction", "acceleration", "consolidation", "transfere", "opere", "abandon-investigation", "abandon"];
        };
        start: z.core.$ZodBranded<z.ZodISODate, "CalendarDate", "out">;
        end: z.ZodOptional<z.core.$ZodBranded<z.ZodISODate, "CalendarDate", "out">>;
        comment: z.ZodOptional<z.ZodString>;
        written: z.ZodOptional<z.ZodObject<{
            form: z.ZodString;
            keys: z.ZodOptional<z.ZodArray<z.ZodString>>;
            extra: z.ZodOptional<z.ZodCustom<Document, Document>>;
            raw: z.ZodOptional<z.ZodCustom<Document, Document>>;
        }, z.core.$strip>>;
    }, z.core.$strip>>>;
    events: z.ZodDefault<z.ZodArray<z.ZodObject<{
        name: z.ZodType<Open<"committee" | "eig" | "end" | "fast" | "national_impact" | "other" | "product_launch">, string, z.core.$ZodTypeInternals<Open<"committee" | "eig" | "end" | "fast" | "national_impact" | "other" | "product_launch">, string>> & {
            known: readonly ["committee", "product_launch", "national_impact", "fast", "eig", "end", "other"];
        };
        date: z.core.$ZodBranded<z.ZodISODate, "CalendarDate", "out">;
        comment: z.ZodOptional<z.ZodString>;
        written: z.ZodOptional<z.ZodObject<{
            form: z.ZodString;
            keys: z.ZodOptional<z.ZodArray<z.ZodString>>;
            extra: z.ZodOptional<z.ZodCustom<Document, Document>>;
            raw: z.ZodOptional<z.ZodCustom<Document, Document>>;
        }, z.core.$strip>>;
    }, z.core.$strip>>>;
    contact: z.ZodOptional<z.ZodString>;
    dinumContact: z.ZodOptional<z.ZodString>;
    incubatorContact: z.ZodOptional<z.ZodString>;
    link: z.ZodOptional<z.ZodString>;
    repository: z.ZodOptional<z.ZodString>;
    statsUrl: z.ZodOptional<z.ZodString>;
    budgetUrl: z.ZodOptional<z.ZodString>;
    impactUrl: z.ZodOptional<z.ZodString>;
    dashlordUrl: z.ZodOptional<z.ZodString>;
    riskAnalysisUrl: z.ZodOptional<z.ZodString>;
    stats: z.ZodOptional<z.ZodBoolean>;
    riskAnalysis: z.ZodOptional<z.ZodBoolean>;
    monServiceSecurise: z.ZodOptional<z.ZodBoolean>;
    accessibilityStatus: z.ZodOptional<z.ZodType<Open<"non conforme" | "partiellement conforme" | "totalement conforme">, string, z.core.$ZodTypeInternals<Open<"non conforme" | "partiellement conforme" | "totalement conforme">, string>> & {
        known: readonly ["non conforme", "partiellement conforme", "totalement conforme"];
    }>;
    userTypes: z.ZodDefault<z.ZodArray<z.ZodString>>;
    themes: z.ZodDefault<z.ZodArray<z.ZodString>>;
    technologies: z.ZodDefault<z.ZodArray<z.ZodString>>;
    fast: z.ZodOptional<z.ZodObject<{
        promotion: z.ZodNumber;
        amount: z.ZodNumber;
        written: z.ZodOptional<z.ZodObject<{
            form: z.ZodString;
            keys: z.ZodOptional<z.ZodArray<z.ZodString>>;
            extra: z.ZodOptional<z.ZodCustom<Document, Document>>;
            raw: z.ZodOptional<z.ZodCustom<Document, Document>>;
        }, z.core.$strip>>;
    }, z.core.$strip>>;
    formerIds: z.ZodDefault<z.ZodArray<z.ZodString>>;
    members: z.ZodOptional<z.ZodObject<{
        active: z.ZodArray<z.ZodString>;
        previous: z.ZodArray<z.ZodString>;
        expired: z.ZodArray<z.ZodString>;
    }, z.core.$strip>>;
    description: z.ZodDefault<z.ZodString>;
    written: z.ZodOptional<z.ZodObject<{
        form: z.ZodString;
        keys: z.ZodOptional<z.ZodArray<z.ZodString>>;
        extra: z.ZodOptional<z.ZodCustom<Document, Document>>;
        raw: z.ZodOptional<z.ZodCustom<Document, Document>>;
    }, z.core.$strip>>;
}, z.core.$strip>;
type Startup = z.infer<typeof Startup>;

/** A group of members who work for a whole incubator; many share one name, so only the id tells them apart. */
declare const Team: z.ZodObject<{
    id: z.ZodString;
    name: z.ZodString;
    mission: z.ZodOptional<z.ZodString>;
    incubator: z.ZodOptional<z.ZodString>;
    description: z.ZodDefault<z.ZodString>;
    written: z.ZodOptional<z.ZodObject<{
        form: z.ZodString;
        keys: z.ZodOptional<z.ZodArray<z.ZodString>>;
        extra: z.ZodOptional<z.ZodCustom<Document, Document>>;
        raw: z.ZodOptional<z.ZodCustom<Document, Document>>;
    }, z.core.$strip>>;
}, z.core.$strip>;
type Team = z.infer<typeof Team>;

/** A team of a public body that hosts startups and answers for them. */
declare const Incubator: z.ZodObject<{
    id: z.ZodString;
    name: z.ZodString;
    owner: z.ZodOptional<z.ZodString>;
    contact: z.ZodOptional<z.ZodString>;
    address: z.ZodOptional<z.ZodString>;
    website: z.ZodOptional<z.ZodString>;
    github: z.ZodOptional<z.ZodString>;
    logo: z.ZodOptional<z.ZodString>;
    summary: z.ZodOptional<z.ZodString>;
    highlightedStartups: z.ZodDefault<z.ZodArray<z.ZodString>>;
    hidden: z.ZodOptional<z.ZodBoolean>;
    formerIds: z.ZodDefault<z.ZodArray<z.ZodString>>;
    description: z.ZodDefault<z.ZodString>;
    written: z.ZodOptional<z.ZodObject<{
        form: z.ZodString;
        keys: z.ZodOptional<z.ZodArray<z.ZodString>>;
        extra: z.ZodOptional<z.ZodCustom<Document, Document>>;
        raw: z.ZodOptional<z.ZodCustom<Document, Document>>;
    }, z.core.$strip>>;
}, z.core.$strip>;
type Incubator = z.infer<typeof Incubator>;

export { Fast as F, Incubator as I, Member as M, Organisation as O, Startup as S, Team as T, StartupMembers as c };
export type { Diagnostic as D, Path as P, Reading as R, Severity as a, Place as b };

// shared-3
/** One of the values that we know, or any other that the community may have invented since. */
type Open<Known extends string> = Known | (string & {});

/** An object as it stands in somebody's file or answer. */
type Document = Record<string, unknown>;
/** Whether a value is an object, neither a list nor `null`. */
declare function isDocument(value: unknown): value is Document;

export { isDocument as i };
export type { Document as D, Open as O };

// shared-4
import { C as CalendarDate } from 'shared-5';
export { a as addDays, b as addMonths, d as daysBetween } from 'shared-5';
import { D as Diagnostic, P as Path, S as Startup, a as Severity, M as Member } from 'shared-2';
export { F as Fast, I as Incubator, O as Organisation, b as Place, R as Reading, c as StartupMembers, T as Team } from 'shared-2';
import * as zod from 'zod';
import { z } from 'zod';
import { O as Open, D as Document } from 'shared-3';
export { i as isDocument } from 'shared-3';

/** The diagnostics that are kept, and how many there were. */
interface CappedDiagnostics {
    kept: Diagnostic[];
    total: number;
}
/**
 * Keeps the first `limit` diagnostics, errors before warnings before infos, and tells how many there were.
 *
 * Within one severity the order stays. An empty list gives `{ kept: [], total: 0 }`.
 */
declare function capDiagnostics(diagnostics: readonly Diagnostic[], limit?: number): CappedDiagnostics;

/** How the document that was refused differs from the one that a person sees. */
interface DiagnosticsOfIssuesOptions {
    /**
     * Where the person sees the value at a path of the document: its keys are named, and placed, from there.
     *
     * @defaultValue the path itself
     */
    origin?: ((path: Path) => Path) | undefined;
}
/**
 * Tells what a schema refused in a document to the person who wrote it: what to write instead, in both languages.
 *
 * Values are looked up in `document` but never repeated. Without issues there are no diagnostics.
 */
declare function diagnosticsOfIssues(issues: readonly z.core.$ZodIssue[], document: unknown, { origin }?: DiagnosticsOfIssuesOptions): Diagnostic[];

/** Words for people, in the two languages of the community; French is the first. */
declare const Text: z.ZodObject<{
    fr: z.ZodString;
    en: z.ZodString;
}, z.core.$strip>;
type Text = z.infer<typeof Text>;

/** A language in which people are spoken to. */
type Language = keyof Text;
/** The message of a diagnostic in one language. */
declare function messageIn({ message, english }: Diagnostic, language: Language): string;

/** How diagnostics are shown on GitHub. */
interface FormatGithubOptions {
    /** @defaultValue `"fr"` */
    language?: Language | undefined;
    /** How many are shown at most, the most serious ones. @defaultValue `100` */
    limit?: number | undefined;
}
/**
 * Diagnostics as workflow commands, which GitHub Actions shows beside the lines of a change, and a count.
 *
 * Nothing that stood in a file can end a command or start another. Without diagnostics the count says so.
 */
declare function formatGithub(diagnostics: readonly Diagnostic[], { language, limit }?: FormatGithubOptions): string;

/** How diagnostics are given to programs. */
interface FormatJsonOptions {
    /** How many are kept at most, the most serious ones. @defaultValue all of them */
    limit?: number | undefined;
}
/**
 * Diagnostics as JSON: `{ total, counts: { error, warning, info }, diagnostics }`, the counts being of all of them
 * even when fewer are kept. It is safe to print on a terminal.
 */
declare function formatJson(diagnostics: readonly Diagnostic[], { limit }?: FormatJsonOptions): string;

/** How diagnostics are shown to people. */
interface FormatTextOptions {
    /** @defaultValue `"fr"` */
    language?: Language | undefined;
    /** Whether the screen understands ANSI colours. @defaultValue `false` */
    colour?: boolean | undefined;
    /** How many are shown at most, the most serious ones. @defaultValue `100` */
    limit?: number | undefined;
}
/**
 * Diagnostics as lines for a terminal, file by file and in the order of the lines in each, with a count at the end.
 *
 * Nothing that stood in a file can move the cursor or forge a line. Without diagnostics the count says so.
 */
declare function formatText(diagnostics: readonly Diagnostic[], { language, colour, limit }?: FormatTextOptions): string;

/** All that is known of a community. `Community.parse({})` is an empty one. */
declare const Community: z.ZodObject<{
    members: z.ZodDefault<z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        name: z.ZodString;
        role: z.ZodOptional<z.ZodString>;
        domain: z.ZodOptional<z.ZodType<Open<"Animation" | "Attributaire" | "Autre" | "Coaching" | "Data" | "Design" | "Déploiement" | "Développement" | "Intraprenariat" | "Produit" | "Support">, string, z.core.$ZodTypeInternals<Open<"Animation" | "Attributaire" | "Autre" | "Coaching" | "Data" | "Design" | "Déploiement" | "Développement" | "Intraprenariat" | "Produit" | "Support">, string>> & {
            known: readonly ["Animation", "Attributaire", "Autre", "Coaching", "Data", "Déploiement", "Design", "Développement", "Intraprenariat", "Produit", "Support"];
        }>;
        missions: z.ZodDefault<z.ZodArray<z.ZodObject<{
            start: z.core.$ZodBranded<z.ZodISODate, "CalendarDate", "out">;
            end: z.ZodOptional<z.core.$ZodBranded<z.ZodISODate, "CalendarDate", "out">>;
            status: z.ZodOptional<z.ZodType<Open<"admin" | "independent" | "service">, string, z.core.$ZodTypeInternals<Open<"admin" | "independent" | "service">, string>> & {
                known: readonly ["independent", "admin", "service"];
            }>;
            employer: z.ZodOptional<z.ZodString>;
            startups: z.ZodDefault<z.ZodArray<z.ZodString>>;
            written: z.ZodOptional<z.ZodObject<{
                form: z.ZodString;
                keys: z.ZodOptional<z.ZodArray<z.ZodString>>;
                extra: z.ZodOptional<z.ZodCustom<Document, Document>>;
                raw: z.ZodOptional<z.ZodCustom<Document, Document>>;
            }, z.core.$strip>>;
        }, z.core.$strip>>>;
        memberType: z.ZodOptional<z.ZodType<Open<"attributaire" | "autre" | "beta" | "dinum">, string, z.core.$ZodTypeInternals<Open<"attributaire" | "autre" | "beta" | "dinum">, string>> & {
            known: readonly ["beta", "autre", "dinum", "attributaire"];
        }>;
        skills: z.ZodDefault<z.ZodArray<z.ZodString>>;
        github: z.ZodOptional<z.ZodString>;
        link: z.ZodOptional<z.ZodString>;
        teams: z.ZodDefault<z.ZodArray<z.ZodString>>;
        incubator: z.ZodOptional<z.ZodString>;
        previously: z.ZodDefault<z.ZodArray<z.ZodString>>;
        startups: z.ZodDefault<z.ZodArray<z.ZodString>>;
        badges: z.ZodDefault<z.ZodArray<z.ZodString>>;
        avatar: z.ZodOptional<z.ZodString>;
        bio: z.ZodDefault<z.ZodString>;
        written: z.ZodOptional<z.ZodObject<{
            form: z.ZodString;
            keys: z.ZodOptional<z.ZodArray<z.ZodString>>;
            extra: z.ZodOptional<z.ZodCustom<Document, Document>>;
            raw: z.ZodOptional<z.ZodCustom<Document, Document>>;
        }, z.core.$strip>>;
    }, z.core.$strip>>>;
    startups: z.ZodDefault<z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        name: z.ZodString;
        pitch: z.ZodOptional<z.ZodString>;
        incubator: z.ZodOptional<z.ZodString>;
        incubators: z.ZodDefault<z.ZodArray<z.ZodString>>;
        sponsors: z.ZodDefault<z.ZodArray<z.ZodString>>;
        phases: z.ZodDefault<z.ZodArray<z.ZodObject<{
            name: z.ZodType<Open<"abandon" | "abandon-investigation" | "acceleration" | "consolidation" | "construction" | "investigation" | "opere" | "transfere">, string, z.core.$ZodTypeInternals<Open<"abandon" | "abandon-investigation" | "acceleration" | "consolidation" | "construction" | "investigation" | "opere" | "transfere">, string>> & {
                known: readonly ["investigation", "construction", "acceleration", "consolidation", "transfere", "opere", "abandon-investigation", "abandon"];
            };
            start: z.core.$ZodBranded<z.ZodISODate, "CalendarDate", "out">;
            end: z.ZodOptional<z.core.$ZodBranded<z.ZodISODate, "CalendarDate", "out">>;
            comment: z.ZodOptional<z.ZodString>;
            written: z.ZodOptional<z.ZodObject<{
                form: z.ZodString;
                keys: z.ZodOptional<z.ZodArray<z.ZodString>>;
                extra: z.ZodOptional<z.ZodCustom<Document, Document>>;
                raw: z.ZodOptional<z.ZodCustom<Document, Document>>;
            }, z.core.$strip>>;
        }, z.core.$strip>>>;
        events: z.ZodDefault<z.ZodArray<z.ZodObject<{
            name: z.ZodType<Open<"committee" | "eig" | "end" | "fast" | "national_impact" | "other" | "product_launch">, string, z.core.$ZodTypeInternals<Open<"committee" | "eig" | "end" | "fast" | "national_impact" | "other" | "product_launch">, string>> & {
                known: readonly ["committee", "product_launch", "national_impact", "fast", "eig", "end", "other"];
            };
            date: z.core.$ZodBranded<z.ZodISODate, "CalendarDate", "out">;
            comment: z.ZodOptional<z.ZodString>;
            written: z.ZodOptional<z.ZodObject<{
                form: z.ZodString;
                keys: z.ZodOptional<z.ZodArray<z.ZodString>>;
                extra: z.ZodOptional<z.ZodCustom<Document, Document>>;
                raw: z.ZodOptional<z.ZodCustom<Document, Document>>;
            }, z.core.$strip>>;
        }, z.core.$strip>>>;
        contact: z.ZodOptional<z.ZodString>;
        dinumContact: z.ZodOptional<z.ZodString>;
        incubatorContact: z.ZodOptional<z.ZodString>;
        link: z.ZodOptional<z.ZodString>;
        repository: z.ZodOptional<z.ZodString>;
        statsUrl: z.ZodOptional<z.ZodString>;
        budgetUrl: z.ZodOptional<z.ZodString>;
        impactUrl: z.ZodOptional<z.ZodString>;
        dashlordUrl: z.ZodOptional<z.ZodString>;
        riskAnalysisUrl: z.ZodOptional<z.ZodString>;
        stats: z.ZodOptional<z.ZodBoolean>;
        riskAnalysis: z.ZodOptional<z.ZodBoolean>;
        monServiceSecurise: z.ZodOptional<z.ZodBoolean>;
        accessibilityStatus: z.ZodOptional<z.ZodType<Open<"non conforme" | "partiellement conforme" | "totalement conforme">, string, z.core.$ZodTypeInternals<Open<"non conforme" | "partiellement conforme" | "totalement conforme">, string>> & {
            known: readonly ["non conforme", "partiellement conforme", "totalement conforme"];
        }>;
        userTypes: z.ZodDefault<z.ZodArray<z.ZodString>>;
        themes: z.ZodDefault<z.ZodArray<z.ZodString>>;
        technologies: z.ZodDefault<z.ZodArray<z.ZodString>>;
        fast: z.ZodOptional<z.ZodObject<{
            promotion: z.ZodNumber;
            amount: z.ZodNumber;
            written: z.ZodOptional<z.ZodObject<{
                form: z.ZodString;
                keys: z.ZodOptional<z.ZodArray<z.ZodString>>;
                extra: z.ZodOptional<z.ZodCustom<Document, Document>>;
                raw: z.ZodOptional<z.ZodCustom<Document, Document>>;
            }, z.core.$strip>>;
        }, z.core.$strip>>;
        formerIds: z.ZodDefault<z.ZodArray<z.ZodString>>;
        members: z.ZodOptional<z.ZodObject<{
            active: z.ZodArray<z.ZodString>;
            previous: z.ZodArray<z.ZodString>;
            expired: z.ZodArray<z.ZodString>;
        }, z.core.$strip>>;
        description: z.ZodDefault<z.ZodString>;
        written: z.ZodOptional<z.ZodObject<{
            form: z.ZodString;
            keys: z.ZodOptional<z.ZodArray<z.ZodString>>;
            extra: z.ZodOptional<z.ZodCustom<Document, Document>>;
            raw: z.ZodOptional<z.ZodCustom<Document, Document>>;
        }, z.core.$strip>>;
    }, z.core.$strip>>>;
    incubators: z.ZodDefault<z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        name: z.ZodString;
        owner: z.ZodOptional<z.ZodString>;
        contact: z.ZodOptional<z.ZodString>;
        address: z.ZodOptional<z.ZodString>;
        website: z.ZodOptional<z.ZodString>;
        github: z.ZodOptional<z.ZodString>;
        logo: z.ZodOptional<z.ZodString>;
        summary: z.ZodOptional<z.ZodString>;
        highlightedStartups: z.ZodDefault<z.ZodArray<z.ZodString>>;
        hidden: z.ZodOptional<z.ZodBoolean>;
        formerIds: z.ZodDefault<z.ZodArray<z.ZodString>>;
        description: z.ZodDefault<z.ZodString>;
        written: z.ZodOptional<z.ZodObject<{
            form: z.ZodString;
            keys: z.ZodOptional<z.ZodArray<z.ZodString>>;
            extra: z.ZodOptional<z.ZodCustom<Document, Document>>;
            raw: z.ZodOptional<z.ZodCustom<Document, Document>>;
        }, z.core.$strip>>;
    }, z.core.$strip>>>;
    organisations: z.ZodDefault<z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        name: z.ZodString;
        acronym: z.ZodOptional<z.ZodString>;
        ministerialDomain: z.ZodOptional<z.ZodType<Open<"affaires-etrangeres" | "agriculture" | "armees" | "autres" | "bercy" | "culture" | "education" | "enseignement-sup" | "environnement" | "interieur" | "justice" | "solidarite-sante" | "spm" | "sport" | "territoires" | "travail">, string, z.core.$ZodTypeInternals<Open<"affaires-etrangeres" | "agriculture" | "armees" | "autres" | "bercy" | "culture" | "education" | "enseignement-sup" | "environnement" | "interieur" | "justice" | "solidarite-sante" | "spm" | "sport" | "territoires" | "travail">, string>> & {
            known: readonly ["affaires-etrangeres", "agriculture", "armees", "autres", "bercy", "culture", "education", "enseignement-sup", "environnement", "interieur", "justice", "solidarite-sante", "spm", "sport", "territoires", "travail"];
        }>;
        type: z.ZodOptional<z.ZodType<Open<"administration-centrale" | "autre" | "collectivite-territoriale" | "operateur" | "securite-sociale" | "service-deconcentre">, string, z.core.$ZodTypeInternals<Open<"administration-centrale" | "autre" | "collectivite-territoriale" | "operateur" | "securite-sociale" | "service-deconcentre">, string>> & {
            known: readonly ["administration-centrale", "autre", "collectivite-territoriale", "operateur", "securite-sociale", "service-deconcentre"];
        }>;
        description: z.ZodDefault<z.ZodString>;
        written: z.ZodOptional<z.ZodObject<{
            form: z.ZodString;
            keys: z.ZodOptional<z.ZodArray<z.ZodString>>;
            extra: z.ZodOptional<z.ZodCustom<Document, Document>>;
            raw: z.ZodOptional<z.ZodCustom<Document, Document>>;
        }, z.core.$strip>>;
    }, z.core.$strip>>>;
    teams: z.ZodDefault<z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        name: z.ZodString;
        mission: z.ZodOptional<z.ZodString>;
        incubator: z.ZodOptional<z.ZodString>;
        description: z.ZodDefault<z.ZodString>;
        written: z.ZodOptional<z.ZodObject<{
            form: z.ZodString;
            keys: z.ZodOptional<z.ZodArray<z.ZodString>>;
            extra: z.ZodOptional<z.ZodCustom<Document, Document>>;
            raw: z.ZodOptional<z.ZodCustom<Document, Document>>;
        }, z.core.$strip>>;
    }, z.core.$strip>>>;
    problems: z.ZodDefault<z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        title: z.ZodString;
        stage: z.ZodType<Open<"arrive" | "contribute" | "culture" | "grow" | "healthy-work" | "leave" | "recruit" | "share-and-help">, string, z.core.$ZodTypeInternals<Open<"arrive" | "contribute" | "culture" | "grow" | "healthy-work" | "leave" | "recruit" | "share-and-help">, string>> & {
            known: readonly ["recruit", "arrive", "leave", "grow", "healthy-work", "share-and-help", "culture", "contribute"];
        };
        description: z.ZodOptional<z.ZodString>;
        changes: z.ZodArray<z.ZodObject<{
            on: z.core.$ZodBranded<z.ZodISODate, "CalendarDate", "out">;
            status: z.ZodEnum<{
                dropped: "dropped";
                "in-progress": "in-progress";
                open: "open";
                solved: "solved";
            }>;
        }, z.core.$strip>>;
    }, z.core.$strip>>>;
    contributions: z.ZodDefault<z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        kind: z.ZodType<Open<"documentation" | "mentoring" | "other" | "process-or-tool" | "social-event" | "talk" | "working-group">, string, z.core.$ZodTypeInternals<Open<"documentation" | "mentoring" | "other" | "process-or-tool" | "social-event" | "talk" | "working-group">, string>> & {
            known: readonly ["social-event", "talk", "process-or-tool", "working-group", "documentation", "mentoring", "other"];
        };
        on: z.core.$ZodBranded<z.ZodISODate, "CalendarDate", "out">;
        members: z.ZodArray<z.ZodString>;
        topic: z.ZodOptional<z.ZodString>;
        title: z.ZodOptional<z.ZodString>;
    }, z.core.$strip>>>;
    responsibilities: z.ZodDefault<z.ZodArray<z.ZodObject<{
        member: z.ZodString;
        scope: z.ZodObject<{
            kind: z.ZodEnum<{
                incubator: "incubator";
                "ministerial-domain": "ministerial-domain";
                startup: "startup";
                topic: "topic";
            }>;
            of: z.ZodString;
        }, z.core.$strip>;
        channel: z.ZodOptional<z.ZodObject<{
            by: z.ZodType<Open<"chat" | "email" | "form" | "phone">, string, z.core.$ZodTypeInternals<Open<"chat" | "email" | "form" | "phone">, string>> & {
                known: readonly ["chat", "email", "phone", "form"];
            };
            to: z.ZodString;
        }, z.core.$strip>>;
        start: z.ZodOptional<z.core.$ZodBranded<z.ZodISODate, "CalendarDate", "out">>;
        end: z.ZodOptional<z.core.$ZodBranded<z.ZodISODate, "CalendarDate", "out">>;
    }, z.core.$strip>>>;
    helpReasons: z.ZodDefault<z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        label: z.ZodObject<{
            fr: z.ZodString;
            en: z.ZodString;
        }, z.core.$strip>;
        confidential: z.ZodBoolean;
    }, z.core.$strip>>>;
    tickets: z.ZodDefault<z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        request: z.ZodString;
        openedOn: z.ZodOptional<z.core.$ZodBranded<z.ZodISODate, "CalendarDate", "out">>;
        closedOn: z.ZodOptional<z.core.$ZodBranded<z.ZodISODate, "CalendarDate", "out">>;
        status: z.ZodType<Open<"doing" | "done" | "todo">, string, z.core.$ZodTypeInternals<Open<"doing" | "done" | "todo">, string>> & {
            known: readonly ["todo", "doing", "done"];
        };
        startup: z.ZodOptional<z.ZodString>;
        startupAsWritten: z.ZodOptional<z.ZodString>;
        requester: z.ZodOptional<z.ZodString>;
        byHand: z.ZodOptional<z.ZodBoolean>;
    }, z.core.$strip>>>;
    workshops: z.ZodDefault<z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        startup: z.ZodString;
        kind: z.ZodType<Open<"accessibility" | "impact" | "other" | "security">, string, z.core.$ZodTypeInternals<Open<"accessibility" | "impact" | "other" | "security">, string>> & {
            known: readonly ["security", "accessibility", "impact", "other"];
        };
        on: z.ZodOptional<z.core.$ZodBranded<z.ZodISODate, "CalendarDate", "out">>;
    }, z.core.$strip>>>;
    audits: z.ZodDefault<z.ZodArray<z.ZodObject<{
        url: z.ZodString;
        startup: z.ZodOptional<z.ZodString>;
        on: z.ZodOptional<z.core.$ZodBranded<z.ZodISODate, "CalendarDate", "out">>;
        accessibilityStatus: z.ZodOptional<z.ZodType<Open<"non conforme" | "partiellement conforme" | "totalement conforme">, string, z.core.$ZodTypeInternals<Open<"non conforme" | "partiellement conforme" | "totalement conforme">, string>> & {
            known: readonly ["non conforme", "partiellement conforme", "totalement conforme"];
        }>;
        securityGrades: z.ZodDefault<z.ZodRecord<z.ZodString, z.ZodString>>;
        tags: z.ZodDefault<z.ZodArray<z.ZodString>>;
    }, z.core.$strip>>>;
    surveys: z.ZodDefault<z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        title: z.ZodObject<{
            fr: z.ZodString;
            en: z.ZodString;
        }, z.core.$strip>;
        question: z.ZodObject<{
            fr: z.ZodString;
            en: z.ZodString;
        }, z.core.$strip>;
        scale: z.ZodEnum<{
            nps: "nps";
            satisfaction: "satisfaction";
        }>;
        anonymous: z.ZodBoolean;
        retentionMonths: z.ZodNumber;
        segments: z.ZodDefault<z.ZodArray<z.ZodString>>;
    }, z.core.$strip>>>;
    waves: z.ZodDefault<z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        survey: z.ZodString;
        opensOn: z.core.$ZodBranded<z.ZodISODate, "CalendarDate", "out">;
        closesOn: z.ZodOptional<z.core.$ZodBranded<z.ZodISODate, "CalendarDate", "out">>;
        invited: z.ZodOptional<z.ZodNumber>;
    }, z.core.$strip>>>;
    answers: z.ZodDefault<z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        wave: z.ZodString;
        score: z.ZodOptional<z.ZodNumber>;
        satisfaction: z.ZodOptional<z.ZodNumber>;
        comment: z.ZodOptional<z.ZodString>;
        on: z.ZodOptional<z.core.$ZodBranded<z.ZodISODate, "CalendarDate", "out">>;
        segments: z.ZodDefault<z.ZodRecord<z.ZodString, z.ZodString>>;
        environment: z.ZodType<Open<"demo" | "production" | "test">, string, z.core.$ZodTypeInternals<Open<"demo" | "production" | "test">, string>> & {
            known: readonly ["production", "demo", "test"];
        };
    }, z.core.$strip>>>;
}, z.core.$strip>;
type Community = z.infer<typeof Community>;

/** What sort of thing was done for the community beyond one's own startup. */
declare const ContributionKind: z.ZodType<Open<"documentation" | "mentoring" | "other" | "process-or-tool" | "social-event" | "talk" | "working-group">, string, z.core.$ZodTypeInternals<Open<"documentation" | "mentoring" | "other" | "process-or-tool" | "social-event" | "talk" | "working-group">, string>> & {
    known: readonly ["social-event", "talk", "process-or-tool", "working-group", "documentation", "mentoring", "other"];
};
type ContributionKind = z.infer<typeof ContributionKind>;
/** What members did for the whole community on a day, from making the coffee to running a working group. */
declare const Contribution: z.ZodObject<{
    id: z.ZodString;
    kind: z.ZodType<Open<"documentation" | "mentoring" | "other" | "process-or-tool" | "social-event" | "talk" | "working-group">, string, z.core.$ZodTypeInternals<Open<"documentation" | "mentoring" | "other" | "process-or-tool" | "social-event" | "talk" | "working-group">, string>> & {
        known: readonly ["social-event", "talk", "process-or-tool", "working-group", "documentation", "mentoring", "other"];
    };
    on: z.core.$ZodBranded<z.ZodISODate, "CalendarDate", "out">;
    members: z.ZodArray<z.ZodString>;
    topic: z.ZodOptional<z.ZodString>;
    title: z.ZodOptional<z.ZodString>;
}, z.core.$strip>;
type Contribution = z.infer<typeof Contribution>;

/** A reason to call the team that looks after the community. */
declare const HelpReason: z.ZodObject<{
    id: z.ZodString;
    label: z.ZodObject<{
        fr: z.ZodString;
        en: z.ZodString;
    }, z.core.$strip>;
    confidential: z.ZodBoolean;
}, z.core.$strip>;
type HelpReason = z.infer<typeof HelpReason>;
/** The reasons that the community gives itself; a community may use its own list instead. */
declare const HELP_REASONS: readonly HelpReason[];

/** A dated contract of a member; both its days are worked. Without `end` it is open. */
declare const Mission: z.ZodObject<{
    start: z.core.$ZodBranded<z.ZodISODate, "CalendarDate", "out">;
    end: z.ZodOptional<z.core.$ZodBranded<z.ZodISODate, "CalendarDate", "out">>;
    status: z.ZodOptional<z.ZodType<Open<"admin" | "independent" | "service">, string, z.core.$ZodTypeInternals<Open<"admin" | "independent" | "service">, string>> & {
        known: readonly ["independent", "admin", "service"];
    }>;
    employer: z.ZodOptional<z.ZodString>;
    startups: z.ZodDefault<z.ZodArray<z.ZodString>>;
    written: z.ZodOptional<z.ZodObject<{
        form: z.ZodString;
        keys: z.ZodOptional<z.ZodArray<z.ZodString>>;
        extra: z.ZodOptional<z.ZodCustom<Document, Document>>;
        raw: z.ZodOptional<z.ZodCustom<Document, Document>>;
    }, z.core.$strip>>;
}, z.core.$strip>;
type Mission = z.infer<typeof Mission>;

/** A dated step in the life of a startup. Many have no `end` although a later one has started. */
declare const Phase: z.ZodObject<{
    name: z.ZodType<Open<"abandon" | "abandon-investigation" | "acceleration" | "consolidation" | "construction" | "investigation" | "opere" | "transfere">, string, z.core.$ZodTypeInternals<Open<"abandon" | "abandon-investigation" | "acceleration" | "consolidation" | "construction" | "investigation" | "opere" | "transfere">, string>> & {
        known: readonly ["investigation", "construction", "acceleration", "consolidation", "transfere", "opere", "abandon-investigation", "abandon"];
    };
    start: z.core.$ZodBranded<z.ZodISODate, "CalendarDate", "out">;
    end: z.ZodOptional<z.core.$ZodBranded<z.ZodISODate, "CalendarDate", "out">>;
    comment: z.ZodOptional<z.ZodString>;
    written: z.ZodOptional<z.ZodObject<{
        form: z.ZodString;
        keys: z.ZodOptional<z.ZodArray<z.ZodString>>;
        extra: z.ZodOptional<z.ZodCustom<Document, Document>>;
        raw: z.ZodOptional<z.ZodCustom<Document, Document>>;
    }, z.core.$strip>>;
}, z.core.$strip>;
type Phase = z.infer<typeof Phase>;

/** Where in a member's time in the community a problem is met. */
declare const ProblemStage: z.ZodType<Open<"arrive" | "contribute" | "culture" | "grow" | "healthy-work" | "leave" | "recruit" | "share-and-help">, string, z.core.$ZodTypeInternals<Open<"arrive" | "contribute" | "culture" | "grow" | "healthy-work" | "leave" | "recruit" | "share-and-help">, string>> & {
    known: readonly ["recruit", "arrive", "leave", "grow", "healthy-work", "share-and-help", "culture", "contribute"];
};
type ProblemStage = z.infer<typeof ProblemStage>;
/** What became of a problem on a day; `open` a second time means that it came back. */
declare const ProblemStatusChange: z.ZodObject<{
    on: z.core.$ZodBranded<z.ZodISODate, "CalendarDate", "out">;
    status: z.ZodEnum<{
        dropped: "dropped";
        "in-progress": "in-progress";
        open: "open";
        solved: "solved";
    }>;
}, z.core.$strip>;
type ProblemStatusChange = z.infer<typeof ProblemStatusChange>;
/** Something that members live through and that the community wants solved. */
declare const Problem: z.ZodObject<{
    id: z.ZodString;
    title: z.ZodString;
    stage: z.ZodType<Open<"arrive" | "contribute" | "culture" | "grow" | "healthy-work" | "leave" | "recruit" | "share-and-help">, string, z.core.$ZodTypeInternals<Open<"arrive" | "contribute" | "culture" | "grow" | "healthy-work" | "leave" | "recruit" | "share-and-help">, string>> & {
        known: readonly ["recruit", "arrive", "leave", "grow", "healthy-work", "share-and-help", "culture", "contribute"];
    };
    description: z.ZodOptional<z.ZodString>;
    changes: z.ZodArray<z.ZodObject<{
        on: z.core.$ZodBranded<z.ZodISODate, "CalendarDate", "out">;
        status: z.ZodEnum<{
            dropped: "dropped";
            "in-progress": "in-progress";
            open: "open";
            solved: "solved";
        }>;
    }, z.core.$strip>>;
}, z.core.$strip>;
type Problem = z.infer<typeof Problem>;

/** What a person is in charge of: one incubator, one startup, a ministerial domain, or a topic. */
declare const ResponsibilityScope: z.ZodObject<{
    kind: z.ZodEnum<{
        incubator: "incubator";
        "ministerial-domain": "ministerial-domain";
        startup: "startup";
        topic: "topic";
    }>;
    of: z.ZodString;
}, z.core.$strip>;
type ResponsibilityScope = z.infer<typeof ResponsibilityScope>;
/** How to reach whoever is in charge. */
declare const Channel: z.ZodObject<{
    by: z.ZodType<Open<"chat" | "email" | "form" | "phone">, string, z.core.$ZodTypeInternals<Open<"chat" | "email" | "form" | "phone">, string>> & {
        known: readonly ["chat", "email", "phone", "form"];
    };
    to: z.ZodString;
}, z.core.$strip>;
type Channel = z.infer<typeof Channel>;
/** Who answers for what, and by which channel to reach them; both days count, and without `end` it lasts. */
declare const Responsibility: z.ZodObject<{
    member: z.ZodString;
    scope: z.ZodObject<{
        kind: z.ZodEnum<{
            incubator: "incubator";
            "ministerial-domain": "ministerial-domain";
            startup: "startup";
            topic: "topic";
        }>;
        of: z.ZodString;
    }, z.core.$strip>;
    channel: z.ZodOptional<z.ZodObject<{
        by: z.ZodType<Open<"chat" | "email" | "form" | "phone">, string, z.core.$ZodTypeInternals<Open<"chat" | "email" | "form" | "phone">, string>> & {
            known: readonly ["chat", "email", "phone", "form"];
        };
        to: z.ZodString;
    }, z.core.$strip>>;
    start: z.ZodOptional<z.core.$ZodBranded<z.ZodISODate, "CalendarDate", "out">>;
    end: z.ZodOptional<z.core.$ZodBranded<z.ZodISODate, "CalendarDate", "out">>;
}, z.core.$strip>;
type Responsibility = z.infer<typeof Responsibility>;

/** What automatic tools found on one site of a startup on a day; a tool that said nothing is absent. */
declare const SiteAudit: z.ZodObject<{
    url: z.ZodString;
    startup: z.ZodOptional<z.ZodString>;
    on: z.ZodOptional<z.core.$ZodBranded<z.ZodISODate, "CalendarDate", "out">>;
    accessibilityStatus: z.ZodOptional<z.ZodType<Open<"non conforme" | "partiellement conforme" | "totalement conforme">, string, z.core.$ZodTypeInternals<Open<"non conforme" | "partiellement conforme" | "totalement conforme">, string>> & {
        known: readonly ["non conforme", "partiellement conforme", "totalement conforme"];
    }>;
    securityGrades: z.ZodDefault<z.ZodRecord<z.ZodString, z.ZodString>>;
    tags: z.ZodDefault<z.ZodArray<z.ZodString>>;
}, z.core.$strip>;
type SiteAudit = z.infer<typeof SiteAudit>;

/** Something notable that happened to a startup on one day. */
declare const StartupEvent: z.ZodObject<{
    name: z.ZodType<Open<"committee" | "eig" | "end" | "fast" | "national_impact" | "other" | "product_launch">, string, z.core.$ZodTypeInternals<Open<"committee" | "eig" | "end" | "fast" | "national_impact" | "other" | "product_launch">, string>> & {
        known: readonly ["committee", "product_launch", "national_impact", "fast", "eig", "end", "other"];
    };
    date: z.core.$ZodBranded<z.ZodISODate, "CalendarDate", "out">;
    comment: z.ZodOptional<z.ZodString>;
    written: z.ZodOptional<z.ZodObject<{
        form: z.ZodString;
        keys: z.ZodOptional<z.ZodArray<z.ZodString>>;
        extra: z.ZodOptional<z.ZodCustom<Document, Document>>;
        raw: z.ZodOptional<z.ZodCustom<Document, Document>>;
    }, z.core.$strip>>;
}, z.core.$strip>;
type StartupEvent = z.infer<typeof StartupEvent>;

/** A question put to people in rounds, and the promises made to those who answer. */
declare const Survey: z.ZodObject<{
    id: z.ZodString;
    title: z.ZodObject<{
        fr: z.ZodString;
        en: z.ZodString;
    }, z.core.$strip>;
    question: z.ZodObject<{
        fr: z.ZodString;
        en: z.ZodString;
    }, z.core.$strip>;
    scale: z.ZodEnum<{
        nps: "nps";
        satisfaction: "satisfaction";
    }>;
    anonymous: z.ZodBoolean;
    retentionMonths: z.ZodNumber;
    segments: z.ZodDefault<z.ZodArray<z.ZodString>>;
}, z.core.$strip>;
type Survey = z.infer<typeof Survey>;
/** One round of a survey; both days count. */
declare const SurveyWave: z.ZodObject<{
    id: z.ZodString;
    survey: z.ZodString;
    opensOn: z.core.$ZodBranded<z.ZodISODate, "CalendarDate", "out">;
    closesOn: z.ZodOptional<z.core.$ZodBranded<z.ZodISODate, "CalendarDate", "out">>;
    invited: z.ZodOptional<z.ZodNumber>;
}, z.core.$strip>;
type SurveyWave = z.infer<typeof SurveyWave>;
/** What one person answered in a wave; a question that was skipped is absent. */
declare const SurveyAnswer: z.ZodObject<{
    id: z.ZodString;
    wave: z.ZodString;
    score: z.ZodOptional<z.ZodNumber>;
    satisfaction: z.ZodOptional<z.ZodNumber>;
    comment: z.ZodOptional<z.ZodString>;
    on: z.ZodOptional<z.core.$ZodBranded<z.ZodISODate, "CalendarDate", "out">>;
    segments: z.ZodDefault<z.ZodRecord<z.ZodString, z.ZodString>>;
    environment: z.ZodType<Open<"demo" | "production" | "test">, string, z.core.$ZodTypeInternals<Open<"demo" | "production" | "test">, string>> & {
        known: readonly ["production", "demo", "test"];
    };
}, z.core.$strip>;
type SurveyAnswer = z.infer<typeof SurveyAnswer>;

/** A request to the team that runs the shared tools. Without `startup` nobody could tell whose it is. */
declare const Ticket: z.ZodObject<{
    id: z.ZodString;
    request: z.ZodString;
    openedOn: z.ZodOptional<z.core.$ZodBranded<z.ZodISODate, "CalendarDate", "out">>;
    closedOn: z.ZodOptional<z.core.$ZodBranded<z.ZodISODate, "CalendarDate", "out">>;
    status: z.ZodType<Open<"doing" | "done" | "todo">, string, z.core.$ZodTypeInternals<Open<"doing" | "done" | "todo">, string>> & {
        known: readonly ["todo", "doing", "done"];
    };
    startup: z.ZodOptional<z.ZodString>;
    startupAsWritten: z.ZodOptional<z.ZodString>;
    requester: z.ZodOptional<z.ZodString>;
    byHand: z.ZodOptional<z.ZodBoolean>;
}, z.core.$strip>;
type Ticket = z.infer<typeof Ticket>;

/** A session that a startup held with the help of the community, on security for instance. */
declare const Workshop: z.ZodObject<{
    id: z.ZodString;
    startup: z.ZodString;
    kind: z.ZodType<Open<"accessibility" | "impact" | "other" | "security">, string, z.core.$ZodTypeInternals<Open<"accessibility" | "impact" | "other" | "security">, string>> & {
        known: readonly ["security", "accessibility", "impact", "other"];
    };
    on: z.ZodOptional<z.core.$ZodBranded<z.ZodISODate, "CalendarDate", "out">>;
}, z.core.$strip>;
type Workshop = z.infer<typeof Workshop>;

/** The name by which others refer to an entity, unique among its kind, without any prefix such as `/startups/`. */
declare const Id: z.ZodString;
type Id = z.infer<typeof Id>;

/** An item of a list, with its place in it. */
interface Listed<Item> {
    item: Item;
    index: number;
}

/** The kinds that other entities refer to. */
declare const REFERRED_KINDS: readonly ["members", "startups", "incubators", "organisations", "teams", "surveys", "waves"];
/** A kind that other entities refer to. */
type ReferredKind = (typeof REFERRED_KINDS)[number];

/** The kinds whose entities refer to others. */
type ReferringKind = Exclude<Kind, "organisations" | "problems" | "helpReasons" | "surveys">;

/** A reference to an id that nothing has at present. */
interface Stray {
    to: ReferredKind;
    id: Id;
    /** The id that is meant when `id` is a former one. */
    current: Id | undefined;
    /** Leads to the reference from the entity that makes it. */
    at: (string | number)[];
}
/** What all references of a community tell. */
interface ReferenceSurvey {
    /** The strays of the entities that have some. */
    strays: ReadonlyMap<object, readonly Stray[]>;
    /** The existing ids that the entities of one kind refer to, be it by a former one. */
    named: Readonly<Record<ReferringKind, NamedIds>>;
}
type NamedIds = Record<ReferredKind, Set<Id>>;

/** Ids of entities that exist although the community does not hold them: their files could not be read. */
type KnownIds = {
    readonly [K in ReferredKind]?: Iterable<Id> | undefined;
};
/** What is needed to look for faults in a community. */
interface Inspection {
    community: Community;
    /** The day that "now" means; without it, nothing that depends on the day is looked for. */
    asOf: CalendarDate | undefined;
    /** The id that an entity has now, when `id` is one that it had before and nobody else has taken since. */
    currentId(kind: ReferredKind, id: Id): Id | undefined;
    /** The existing id that was probably meant; `undefined` when none is near, or after too many questions. */
    nearestId(kind: ReferredKind, id: Id): Id | undefined;
    /** What all references of the community tell. */
    references: ReferenceSurvey;
    /** The phases of a startup in the order in which they start, sorted once for all who ask. */
    phasesInOrder(startup: Startup): readonly Listed<Phase>[];
}

/** One of the lists that a community is made of. */
type Kind = keyof Community;
/** One place where a fault was found. */
interface Finding {
    /** Leads from the entity to what should change; its last step may lead to what is missing. */
    at: (string | number)[];
    /** A sentence that is true of this place only, told between the explanation and the remedy. */
    detail?: Text | undefined;
    /** What was probably meant. */
    suggestion?: string | undefined;
}
/** How a fault is looked for: in which kinds, and what one entity has of it. Entities come in their order. */
type Finders = {
    [K in Kind]?: (entity: Community[K][number]) => readonly Finding[];
};
/** A class of fault: its name, what to tell whoever could mend it, and how it is found. */
interface FaultClass<Code extends string = string> {
    code: Code;
    severity: Severity;
    /** What is wrong, in one sentence that is true of every finding. */
    explanation: Text;
    /** What to do about it. */
    remedy: Text;
    /** Called once for each community; what it gives back then sees every entity once. */
    look: (inspection: Inspection) => Finders;
}

/** Every class of fault that is looked for in a community; at one place they are told in this order. */
declare const CATALOGUE: readonly [FaultClass<"unknown-reference">, FaultClass<"former-reference">, FaultClass<"owner-missing">, FaultClass<"highlighted-elsewhere">, FaultClass<"incubator-not-listed">, FaultClass<"incubator-without-startup">, FaultClass<"team-without-member">, FaultClass<"startup-without-member">, FaultClass<"startup-without-sponsor">, FaultClass<"active-without-attachment">, FaultClass<"mission-ends-before-start">, FaultClass<"mission-of-one-day">, FaultClass<"mission-short">, FaultClass<"mission-long">, FaultClass<"missions-overlap">, FaultClass<"missions-identical">, FaultClass<"missions-out-of-order">, FaultClass<"mission-in-future">, FaultClass<"mission-ends-far">, FaultClass<"mission-after-end-of-startup">, FaultClass<"active-on-ended-startup">, FaultClass<"phase-ends-before-start">, FaultClass<"phases-same-day">, FaultClass<"phases-out-of-order">, FaultClass<"phases-overlap">, FaultClass<"phases-gap">, FaultClass<"phase-end-inferred">, FaultClass<"phase-repeated">, FaultClass<"phase-in-future">, FaultClass<"no-current-phase">, FaultClass<"construction-without-investigation">, FaultClass<"acceleration-without-construction">, FaultClass<"phase-after-end">, FaultClass<"end-after-end">, FaultClass<"unknown-phase">, FaultClass<"abandon-without-end-event">, FaultClass<"event-before-first-phase">, FaultClass<"event-in-future">, FaultClass<"fast-without-event">, FaultClass<"event-fast-without-fast">, FaultClass<"implausible-year">, FaultClass<"homonym">, FaultClass<"duplicate-github">, FaultClass<"github-not-a-login">, FaultClass<"duplicate-id">, FaultClass<"near-id">, FaultClass<"member-id-form">, FaultClass<"outer-spaces">, FaultClass<"html-in-text">, FaultClass<"unknown-value">, FaultClass<"contact-not-an-email">, FaultClass<"link-not-a-url">];

/** The code of a fault that a community may have. */
type FaultCode = (typeof CATALOGUE)[number]["code"];
/** What there is to know of a class of fault, whoever has it. */
interface FaultFacts {
    severity: Severity;
    /** What is wrong, in one sentence. */
    explanation: Text;
    /** What to do about it. */
    remedy: Text;
}
/** Every fault that is looked for in a community, by its code, in the order of the catalogue. */
declare const FAULTS: Readonly<Record<FaultCode, FaultFacts>>;

/** What the search for faults may be told besides the community. */
interface FaultsOptions {
    /** The day that "now" means. Without it nothing is said of what is over, under way or to come. */
    asOf?: CalendarDate | undefined;
    /** Ids of entities whose files could not be read, so that whoever refers to them is not blamed. */
    known?: KnownIds | undefined;
}
/**
 * All that is wrong with a community as a whole, each fault with the path that leads to it: none is an error.
 *
 * They come by kind, then by entity, then by place in the entity. An empty community has none.
 */
declare function faultsOf(community: Community, options?: FaultsOptions): Diagnostic[];

/**
 * Finds, among words, the one that was most likely meant by another: the same but for accents, case and
 * punctuation, or else at most two slips of the keyboard away (one in a short word, none in a very short one).
 *
 * Of equally near ones the first is taken; when none is near, there is no answer.
 */
declare function nearest(words: Iterable<string>): (written: string) => string | undefined;

/** The name of one way to tell the phase of a startup. */
type CurrentPhaseRule = keyof typeof CURRENT_PHASE_RULES;
/** The phase that a startup is in on a day; `undefined` when the rule finds none, as without phases. */
declare function currentPhase(startup: Pick<Startup, "phases">, on: CalendarDate, rule?: CurrentPhaseRule): Phase | undefined;
/**
 * The ways to tell the phase of a startup that are in use, so that any published figure can be found again.
 *
 * Only the first looks at the day; the others say what the phase is by what is written, future phases included.
 *
 * - `started-not-ended`, ours: of the phases that have started and not ended, the one of the highest
 *   rank; of equals, the one that starts later, then the one written later.
 * - `latest-start`: the phase that starts last; of equals, the one written first. The community's site.
 * - `last-listed`: the phase that is written last. The list of startups that the site publishes as CSV.
 * - `highest-rank`: the phase of the highest rank. The members' area, on a startup's page.
 * - `last-by-start`: the phase that starts last; of equals, the one written last. The members' area,
 *   where it lists startups by phase.
 */
declare const CURRENT_PHASE_RULES: {
    readonly "started-not-ended": (phases: readonly Phase[], on: CalendarDate) => {
        name: Open<"abandon" | "abandon-investigation" | "acceleration" | "consolidation" | "construction" | "investigation" | "opere" | "transfere">;
        start: string & zod.$brand<"CalendarDate">;
        end?: (string & zod.$brand<"CalendarDate">) | undefined;
        comment?: string | undefined;
        written?: {
            form: string;
            keys?: string[] | undefined;
            extra?: Document | undefined;
            raw?: Document | undefined;
        } | undefined;
    } | undefined;
    readonly "latest-start": (phases: readonly Phase[], _on: CalendarDate) => {
        name: Open<"abandon" | "abandon-investigation" | "acceleration" | "consolidation" | "construction" | "investigation" | "opere" | "transfere">;
        start: string & zod.$brand<"CalendarDate">;
        end?: (string & zod.$brand<"CalendarDate">) | undefined;
        comment?: string | undefined;
        written?: {
            form: string;
            keys?: string[] | undefined;
            extra?: Document | undefined;
            raw?: Document | undefined;
        } | undefined;
    } | undefined;
    readonly "last-listed": (phases: readonly Phase[], _on: CalendarDate) => {
        name: Open<"abandon" | "abandon-investigation" | "acceleration" | "consolidation" | "construction" | "investigation" | "opere" | "transfere">;
        start: string & zod.$brand<"CalendarDate">;
        end?: (string & zod.$brand<"CalendarDate">) | undefined;
        comment?: string | undefined;
        written?: {
            form: string;
            keys?: string[] | undefined;
            extra?: Document | undefined;
            raw?: Document | undefined;
        } | undefined;
    } | undefined;
    readonly "highest-rank": (phases: readonly Phase[], _on: CalendarDate) => {
        name: Open<"abandon" | "abandon-investigation" | "acceleration" | "consolidation" | "construction" | "investigation" | "opere" | "transfere">;
        start: string & zod.$brand<"CalendarDate">;
        end?: (string & zod.$brand<"CalendarDate">) | undefined;
        comment?: string | undefined;
        written?: {
            form: string;
            keys?: string[] | undefined;
            extra?: Document | undefined;
            raw?: Document | undefined;
        } | undefined;
    } | undefined;
    readonly "last-by-start": (phases: readonly Phase[], _on: CalendarDate) => {
        name: Open<"abandon" | "abandon-investigation" | "acceleration" | "consolidation" | "construction" | "investigation" | "opere" | "transfere">;
        start: string & zod.$brand<"CalendarDate">;
        end?: (string & zod.$brand<"CalendarDate">) | undefined;
        comment?: string | undefined;
        written?: {
            form: string;
            keys?: string[] | undefined;
            extra?: Document | undefined;
            raw?: Document | undefined;
        } | undefined;
    } | undefined;
};

/** The name of one way to tell who is active. */
type ActiveRule = keyof typeof ACTIVE_RULES;
/** Whether a member is active on a day; a member without any mission never is, whatever the rule. */
declare function isActive(member: Pick<Member, "missions">, on: CalendarDate, rule?: ActiveRule): boolean;
/**
 * The ways to tell who is active that are in use, so that any published figure can be found again.
 *
 * - `closed-interval`, ours: a mission has started and not ended, both its days counted. The startup
 *   pages of the community's site count so.
 * - `end-only`: a mission has not ended, even if it has not started. The member pages of that site.
 * - `last-listed`: the mission that is written last has not ended. The community page of that site.
 * - `end-excluded`: as `end-only`, but the last day no longer counts. The members' area, for accounts.
 * - `open-interval`: a mission has started and not ended, neither day counted. The members' area, on
 *   a member's page.
 */
declare const ACTIVE_RULES: {
    readonly "closed-interval": (missions: readonly Mission[], on: CalendarDate) => boolean;
    readonly "end-only": (missions: readonly Mission[], on: CalendarDate) => boolean;
    readonly "last-listed": (missions: readonly Mission[], on: CalendarDate) => boolean;
    readonly "end-excluded": (missions: readonly Mission[], on: CalendarDate) => boolean;
    readonly "open-interval": (missions: readonly Mission[], on: CalendarDate) => boolean;
};

/** Whether a team works on a startup on a day: its phase is a live one. Without a phase it is not. */
declare function isLive(startup: Pick<Startup, "phases">, on: CalendarDate, rule?: CurrentPhaseRule): boolean;

/** The trade of a member, in the community's own words. */
declare const Domain: z.ZodType<Open<"Animation" | "Attributaire" | "Autre" | "Coaching" | "Data" | "Design" | "Déploiement" | "Développement" | "Intraprenariat" | "Produit" | "Support">, string, z.core.$ZodTypeInternals<Open<"Animation" | "Attributaire" | "Autre" | "Coaching" | "Data" | "Design" | "Déploiement" | "Développement" | "Intraprenariat" | "Produit" | "Support">, string>> & {
    known: readonly ["Animation", "Attributaire", "Autre", "Coaching", "Data", "Déploiement", "Design", "Développement", "Intraprenariat", "Produit", "Support"];
};
type Domain = z.infer<typeof Domain>;
/** Under which contract a mission is done: freelance, civil servant, or through a service company. */
declare const MissionStatus: z.ZodType<Open<"admin" | "independent" | "service">, string, z.core.$ZodTypeInternals<Open<"admin" | "independent" | "service">, string>> & {
    known: readonly ["independent", "admin", "service"];
};
type MissionStatus = z.infer<typeof MissionStatus>;
/** Whose member a person is: the community's, another administration's, the interministerial direction's, a contractor's. */
declare const MemberType: z.ZodType<Open<"attributaire" | "autre" | "beta" | "dinum">, string, z.core.$ZodTypeInternals<Open<"attributaire" | "autre" | "beta" | "dinum">, string>> & {
    known: readonly ["beta", "autre", "dinum", "attributaire"];
};
type MemberType = z.infer<typeof MemberType>;
/** A step in the life of a startup, from the first investigation to its transfer or its end. */
declare const PhaseName: z.ZodType<Open<"abandon" | "abandon-investigation" | "acceleration" | "consolidation" | "construction" | "investigation" | "opere" | "transfere">, string, z.core.$ZodTypeInternals<Open<"abandon" | "abandon-investigation" | "acceleration" | "consolidation" | "construction" | "investigation" | "opere" | "transfere">, string>> & {
    known: readonly ["investigation", "construction", "acceleration", "consolidation", "transfere", "opere", "abandon-investigation", "abandon"];
};
type PhaseName = z.infer<typeof PhaseName>;
/** Something notable that happened to a startup on one day. */
declare const EventName: z.ZodType<Open<"committee" | "eig" | "end" | "fast" | "national_impact" | "other" | "product_launch">, string, z.core.$ZodTypeInternals<Open<"committee" | "eig" | "end" | "fast" | "national_impact" | "other" | "product_launch">, string>> & {
    known: readonly ["committee", "product_launch", "national_impact", "fast", "eig", "end", "other"];
};
type EventName = z.infer<typeof EventName>;
/** How far a product conforms to the RGAA, as it declares itself. */
declare const AccessibilityStatus: z.ZodType<Open<"non conforme" | "partiellement conforme" | "totalement conforme">, string, z.core.$ZodTypeInternals<Open<"non conforme" | "partiellement conforme" | "totalement conforme">, string>> & {
    known: readonly ["non conforme", "partiellement conforme", "totalement conforme"];
};
type AccessibilityStatus = z.infer<typeof AccessibilityStatus>;
/** The part of the State that an organisation belongs to. */
declare const MinisterialDomain: z.ZodType<Open<"affaires-etrangeres" | "agriculture" | "armees" | "autres" | "bercy" | "culture" | "education" | "enseignement-sup" | "environnement" | "interieur" | "justice" | "solidarite-sante" | "spm" | "sport" | "territoires" | "travail">, string, z.core.$ZodTypeInternals<Open<"affaires-etrangeres" | "agriculture" | "armees" | "autres" | "bercy" | "culture" | "education" | "enseignement-sup" | "environnement" | "interieur" | "justice" | "solidarite-sante" | "spm" | "sport" | "territoires" | "travail">, string>> & {
    known: readonly ["affaires-etrangeres", "agriculture", "armees", "autres", "bercy", "culture", "education", "enseignement-sup", "environnement", "interieur", "justice", "solidarite-sante", "spm", "sport", "territoires", "travail"];
};
type MinisterialDomain = z.infer<typeof MinisterialDomain>;
/** What sort of public body an organisation is. */
declare const OrganisationType: z.ZodType<Open<"administration-centrale" | "autre" | "collectivite-territoriale" | "operateur" | "securite-sociale" | "service-deconcentre">, string, z.core.$ZodTypeInternals<Open<"administration-centrale" | "autre" | "collectivite-territoriale" | "operateur" | "securite-sociale" | "service-deconcentre">, string>> & {
    known: readonly ["administration-centrale", "autre", "collectivite-territoriale", "operateur", "securite-sociale", "service-deconcentre"];
};
type OrganisationType = z.infer<typeof OrganisationType>;

/** What is known of a phase by its name alone. */
interface PhaseFacts {
    name: PhaseName;
    /** A `live` phase is one in which the team works on the product; a `terminal` one ends the startup. */
    kind: "live" | "terminal";
}
/** The phases from the lowest rank to the highest; of two that are under way, the higher one counts. */
declare const PHASE_ORDER: readonly PhaseFacts[];

/**
 * How an entity stood in the document that it was read from, as far as that differs from how we would write it.
 *
 * It lets the document be given back identical, and is only ever used for the same `form`: what one source
 * told us in confidence is not written into another. Absent when there is nothing to remember.
 */
declare const Written: z.ZodObject<{
    form: z.ZodString;
    keys: z.ZodOptional<z.ZodArray<z.ZodString>>;
    extra: z.ZodOptional<z.ZodCustom<Document, Document>>;
    raw: z.ZodOptional<z.ZodCustom<Document, Document>>;
}, z.core.$strip>;
type Written = z.infer<typeof Written>;

export { ACTIVE_RULES, AccessibilityStatus, CURRENT_PHASE_RULES, CalendarDate, Channel, Community, Contribution, ContributionKind, Diagnostic, Document, Domain, EventName, FAULTS, HELP_REASONS, HelpReason, Id, Member, MemberType, MinisterialDomain, Mission, MissionStatus, Open, OrganisationType, PHASE_ORDER, Path, Phase, PhaseName, Problem, ProblemStage, ProblemStatusChange, Responsibility, ResponsibilityScope, Severity, SiteAudit, Startup, StartupEvent, Survey, SurveyAnswer, SurveyWave, Text, Ticket, Workshop, Written, capDiagnostics, currentPhase, diagnosticsOfIssues, faultsOf, formatGithub, formatJson, formatText, isActive, isLive, messageIn, nearest };
export type { ActiveRule, CappedDiagnostics, CurrentPhaseRule, DiagnosticsOfIssuesOptions, FaultCode, FaultFacts, FaultsOptions, FormatGithubOptions, FormatJsonOptions, FormatTextOptions, KnownIds, Language, PhaseFacts, ReferredKind };

// shared-5
import { z } from 'zod';

/**
 * A civil day, written `YYYY-MM-DD`; a day that no calendar has is refused, never moved.
 *
 * Two of them compare as strings.
 */
declare const CalendarDate: z.core.$ZodBranded<z.ZodISODate, "CalendarDate", "out">;
type CalendarDate = z.infer<typeof CalendarDate>;

/** The day that comes `days` after `date`, or before it when negative, within the years 0000 to 9999. */
declare function addDays(date: CalendarDate, days: number): CalendarDate;

/**
 * The same day of the month, `months` later, or earlier when negative, within the years 0000 to 9999.
 *
 * A month that is too short gives its last day: a month after 31 January is 28 or 29 February.
 */
declare function addMonths(date: CalendarDate, months: number): CalendarDate;

/** How many days `to` comes after `from`: 0 on the same day, negative when it comes before. */
declare function daysBetween(from: CalendarDate, to: CalendarDate): number;

export { CalendarDate as C, addDays as a, addMonths as b, daysBetween as d };
