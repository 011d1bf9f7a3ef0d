declare module "@socialgouv/jours-feries" {
  /** The eleven holidays of a year by name, each at midnight in this machine’s time zone. */
  const joursFeries: (year: number) => Record<string, Date>;
  export = joursFeries;
}
