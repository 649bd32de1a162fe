import type { ReactNode } from "react";
import { NATURES, RELATION_GROUPS, sayRelation, type Nature, type Pronoun, type TieRelation } from "~/family/relation";
import { SelectField } from "./field";

interface RelationFieldsProps {
  /** What the relation is of: "Sarah’s …", "Mia is Sarah’s". */
  label: string;
  /** Of the relative, where it is known. */
  pronoun?: Pronoun;
  values: Record<string, string | undefined>;
  errors?: Record<string, string>;
  /** Who it is, where that is asked too. */
  children?: ReactNode;
}

/** Everything people can be to each other, and of parents and children how. */
export function RelationFields({ label, pronoun = null, values, errors = {}, children }: RelationFieldsProps) {
  return (
    <div className="group/relation grid grid-cols-1 gap-5">
      <SelectField name="relation" label={label} defaultValue={values.relation} error={errors.relation}>
        {RELATION_GROUPS.map(({ title, relations }) => (
          <optgroup key={title} label={title}>
            {relations.map((relation) => (
              <option key={relation} value={relation}>
                {sayChoice(relation, pronoun)}
              </option>
            ))}
          </optgroup>
        ))}
      </SelectField>
      {children}
      <div className="hidden group-has-[option[value=child]:checked]/relation:block group-has-[option[value=parent]:checked]/relation:block">
        <SelectField
          name="nature"
          label="How"
          hint="A stepparent is beside two parents, not one of them."
          defaultValue={values.nature}
          error={errors.nature}
        >
          <option value="">By birth, or not said</option>
          {NATURES.map((nature) => (
            <option key={nature} value={nature}>
              {NATURE_LABELS[nature]}
            </option>
          ))}
        </SelectField>
      </div>
    </div>
  );
}

const NATURE_LABELS: Record<Nature, string> = { adoptive: "By adoption", step: "Step", foster: "Foster" };

function sayChoice(relation: TieRelation, pronoun: Pronoun): string {
  if (relation === "introducer") return "who introduced them";
  if (relation === "introduced") return "whom they introduced";
  return sayRelation(relation, pronoun);
}
