import type { FieldProps } from './form-field.tsx';
import { describedBy, FormField } from './form-field.tsx';

interface FileInputProps extends FieldProps {
  /** Media types the browser offers, for example `image/jpeg`. The server looks for itself. */
  readonly accept: readonly string[];
  readonly multiple?: boolean;
}

/** One or more files. The form around it is `multipart/form-data`. */
export function FileInput({ accept, multiple, ...field }: FileInputProps) {
  return (
    <FormField {...field}>
      <input
        class="kz-file"
        type="file"
        id={field.name}
        name={field.name}
        accept={accept.join(',')}
        multiple={multiple}
        aria-invalid={field.error ? 'true' : undefined}
        aria-describedby={describedBy(field.name, field)}
      />
    </FormField>
  );
}
